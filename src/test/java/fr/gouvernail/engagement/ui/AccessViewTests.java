package fr.gouvernail.engagement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.engagement.mission.AccessRequests;
import fr.gouvernail.engagement.mission.AccessWish;
import fr.gouvernail.engagement.mission.MissionId;
import fr.gouvernail.engagement.mission.MissionPurpose;
import fr.gouvernail.engagement.mission.MissionService;
import fr.gouvernail.engagement.mission.MissionTerms;
import fr.gouvernail.engagement.mission.TestFirms;
import fr.gouvernail.engagement.mission.TestFirms.Team;
import fr.gouvernail.engagement.reading.WrittenReadings;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/// The director's page about who comes from outside, the read log, and the firm's own page.
@PortalTest
class AccessViewTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired MissionService missions;
  @Autowired AccessRequests requests;
  @Autowired TestFirms teams;
  @Autowired TestCompanies companies;
  @Autowired WrittenReadings readings;
  @Autowired Statements statements;
  @Autowired Clock clock;

  Workspace company;
  PersonRef director;
  Team firm;
  LocalDate today;

  @BeforeEach
  void aCompanyAndAFirm() {
    company = companies.company();
    today = LocalDate.now(clock.withZone(company.zone()));
    director = companies.member(company, Role.DIRECTOR);
    firm = teams.firm();
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void saysThatNobodyEntersAndHowToLetSomebodyIn() {
    open(director, "access");

    assertThat(Seen.title()).isEqualTo("Aucun cabinet ne peut entrer chez vous.");
    assertThat(Seen.text()).contains("Personne de l’extérieur n’entre ici");
    open(director, "access/readings");
    assertThat(Seen.title()).isEqualTo("Personne de l’extérieur n’a encore rien lu.");
  }

  @Test
  void theDirectorLetsAFirmInByItsName() {
    open(director, "access");
    Seen.use("grant");
    click("Accorder l’accès");
    assertThat(firmField().isInvalid()).isTrue();
    firmField().setValue("Cabinet inconnu");
    click("Accorder l’accès");
    assertThat(firmField().getErrorMessage()).contains("Aucun cabinet n’a ce nom");

    firmField().setValue(firm.name());
    date("Dernier jour").setValue(today.plusYears(5));
    click("Accorder l’accès");
    assertThat(date("Dernier jour").getErrorMessage()).contains("2 ans au plus");
    date("Dernier jour").setValue(today.plusDays(60));
    click("Accorder l’accès");

    assertThat(Seen.title()).startsWith(firm.name() + " peut entrer chez vous jusqu’au");
    assertThat(Seen.text()).contains("En cours", "Audit", "Le cabinet n’a encore envoyé personne");
  }

  @Test
  void theDirectorAnswersAQuestionAndMayLimitIt() {
    ask();
    open(director, "access");
    assertThat(Seen.title()).isEqualTo("Une demande d’accès vous attend.");
    assertThat(Seen.text()).contains(firm.name(), "Accompagnement", "Aider à écrire la charte");

    Seen.act("Accorder l’accès demandé par " + firm.name());
    assertThat(field("En quelques mots").getValue()).isEqualTo("Aider à écrire la charte");
    text("Réserver à un consultant (facultatif)").setValue("inconnu@example.org");
    click("Accorder l’accès");
    assertThat(text("Réserver à un consultant (facultatif)").getErrorMessage())
        .contains("n’a cette adresse");
    text("Réserver à un consultant (facultatif)").setValue(teams.email(firm.consultant()));
    date("Dernier jour").setValue(today.plusDays(10));
    click("Accorder l’accès");

    assertThat(Seen.text()).contains("seulement Personne d’essai", "N’a encore rien lu");
    assertThat(Seen.page().select("[data-act=accept]")).isEmpty();
  }

  @Test
  void aRefusalNeedsAReason() {
    ask();
    open(director, "access");
    Seen.act("Refuser la demande de " + firm.name());
    click("Refuser la demande");
    assertThat(field("Motif").isInvalid()).isTrue();
    field("Motif").setValue("Nous avons déjà quelqu’un.");
    click("Refuser la demande");

    assertThat(Seen.text())
        .contains("Un accès passé ou refusé", "Nous avons déjà quelqu’un.", "Refusé");
    openOutside(firm.administrator());
    assertThat(Seen.text()).contains("Refusé", "Motif : Nous avons déjà quelqu’un.");
  }

  @Test
  void theDateIsMovedAndBothDatesShowWhereTwoMoveIt() {
    var id = teams.grant(firm, company, 30);
    open(director, "access");
    Seen.act("Changer le dernier jour de l’accès de " + firm.name());
    CurrentTenant.run(
        company.id(), () -> Caller.runAs(director, () -> missions.move(id, 0, today.plusDays(9))));
    date("Dernier jour").setValue(today.plusDays(50));
    click("Changer la date");
    assertThat(Seen.text()).contains("Quelqu’un vient de choisir le", "Vous avez choisi le");
    click("Changer la date");

    assertThat(
            CurrentTenant.call(company.id(), () -> Caller.callAs(director, missions::all))
                .getFirst()
                .until())
        .isEqualTo(today.plusDays(50));
  }

  @Test
  void endingItAsksFirstAndSaysWhoLeaves() {
    teams.grant(firm, company, 30);
    teams.assign(firm, firm.consultant(), company, false);
    open(director, "access");
    assertThat(Seen.text()).contains("mène le travail", "N’a encore rien lu");
    Seen.act("Mettre fin à l’accès de " + firm.name());
    var dialog = find(ConfirmDialog.class).single();
    assertThat(dialog.getElement().getProperty("message"))
        .contains("Une personne sort à son prochain clic");
    test(dialog).confirm();

    assertThat(Seen.title()).isEqualTo("Aucun cabinet ne peut entrer chez vous.");
    assertThat(Seen.text()).contains("Terminé");
  }

  @Test
  void theReadLogIsGroupedAndNarrowed() {
    teams.grant(firm, company, 30);
    teams.assign(firm, firm.consultant(), company, false);
    readings.of(firm.consultant(), company, "roadmap", Map.of());
    readings.of(firm.consultant(), company, "tools", Map.of());

    open(director, "access/readings?person=" + firm.consultant());
    assertThat(Seen.title()).startsWith("Personne d’essai a lu en dernier, le");
    assertThat(Seen.text())
        .contains("a lu la feuille de route", "a lu le registre des outils", firm.name());
    assertThat(Seen.page().select(".gv-reading-day")).hasSize(1);
    date("Du").setValue(today.plusDays(1));
    assertThat(Seen.text()).contains("Aucune lecture ne correspond");
    Seen.act("Tout afficher");
    assertThat(Seen.text()).contains("a lu la feuille de route");
    date("Du").setValue(today);
    date("Au").setValue(today.minusDays(3));
    assertThat(date("Au").getErrorMessage()).contains("après le premier");
  }

  @Test
  void theFirmAsksSendsAndSeesWhatIsGranted() {
    openOutside(firm.administrator());
    assertThat(Seen.text()).contains("Aucune entreprise ne vous a encore ouvert son espace");
    Seen.act("Demander un accès");
    click("Envoyer la demande");
    assertThat(text("Nom de l’entreprise").isInvalid()).isTrue();
    text("Nom de l’entreprise").setValue("Mon futur client");
    click("Envoyer la demande");
    assertThat(find(EmailField.class).single().isInvalid()).isTrue();
    find(EmailField.class).single().setValue(teams.email(director));
    field("En quelques mots").setValue("Un audit");
    click("Envoyer la demande");
    assertThat(Seen.text()).contains("Mon futur client", "En attente");

    teams.grant(firm, company, 40);
    openOutside(firm.administrator());
    assertThat(Seen.text()).contains(company.name(), "En cours", "Aucun consultant aujourd’hui");
    Seen.act("Affecter un consultant");
    this.<Object>combo("Consultant").setValue(item("Consultant", 0));
    this.<Object>combo("Client").setValue(item("Client", 0));
    date("Premier jour").setValue(today.plusDays(100));
    click("Envoyer");
    assertThat(date("Dernier jour").getErrorMessage())
        .contains("n’accorde pas d’accès à ces dates");
    date("Premier jour").setValue(today);
    click("Envoyer");
    assertThat(Seen.text()).contains("Ouverte");

    Seen.act("Retirer la demande à Mon futur client");
    test(find(ConfirmDialog.class).single()).confirm();
    assertThat(Seen.text()).contains("Retiré");
  }

  @Test
  void aClientWithoutAGrantIsAskedFromItsCard() {
    var id = teams.grant(firm, company, 40);
    CurrentTenant.run(company.id(), () -> Caller.runAs(director, () -> missions.end(id)));
    openOutside(firm.administrator());
    assertThat(Seen.text()).contains("Aucun accès accordé");
    Seen.act("Demander un accès à " + company.name());
    assertThat(find(Select.class).single().getValue()).isNotNull();
    click("Envoyer la demande");
    assertThat(Seen.text()).contains("Demande en attente", "En attente");
  }

  @Test
  void thePagesCostFewStatementsWhateverIsThere() {
    teams.grant(firm, company, 30);
    teams.assign(firm, firm.consultant(), company, false);
    readings.of(firm.consultant(), company, "tools", Map.of());
    var few = List.of(cost(director, "access"), cost(director, "access/readings"));
    for (int i = 0; i < 5; i++) {
      var other = teams.firm();
      teams.grant(other, company, 30);
      teams.assign(other, other.consultant(), company, false);
      readings.of(other.consultant(), company, "roadmap", Map.of());
    }

    assertThat(List.of(cost(director, "access"), cost(director, "access/readings"))).isEqualTo(few);
    assertThat(few).allMatch(count -> count <= 5);
    openOutside(firm.administrator());
    UI.getCurrent().navigate("portfolio");
    assertThat(statements.during(() -> UI.getCurrent().navigate("portfolio/consultants")))
        .hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void onlyTheDirectorOpensThem() {
    for (var role : List.of(Role.HR, Role.IT_MANAGER, Role.AI_LEAD)) {
      var person = companies.member(company, role);
      for (var path : List.of("access", "access/readings")) {
        open(person, path);
        assertThat(Seen.text()).contains("Page introuvable");
      }
    }
    openOutside(director);
    assertThat(Seen.text()).contains("Page introuvable");
  }

  @Test
  void speaksEnglish() {
    ask();
    teams.grant(firm, company, 30);
    teams.assign(firm, firm.consultant(), company, true);
    readings.of(firm.consultant(), company, "tools", Map.of());
    signIn(director);
    UI.getCurrent().setLocale(Locale.ENGLISH);
    for (var path : List.of("access", "access/readings")) {
      UI.getCurrent().navigate("t/" + company.slug() + "/" + path);
      assertThat(Seen.text())
          .doesNotContain("!{")
          .doesNotContainPattern("\\b(mission|reading|engagement)\\.[a-z]");
    }
    assertThat(Seen.text()).contains("read the register of tools");
    signIn(firm.administrator());
    UI.getCurrent().navigate("portfolio/consultants");
    assertThat(Seen.text())
        .contains("Running", "Waiting")
        .doesNotContainPattern("\\b(mission|reading|engagement)\\.[a-z]");
  }

  private int cost(PersonRef person, String path) {
    open(person, path);
    open(person, "help");
    return statements
        .during(() -> UI.getCurrent().navigate("t/" + company.slug() + "/" + path))
        .size();
  }

  private void ask() {
    Caller.runAs(
        firm.administrator(),
        () ->
            requests.ask(
                MissionId.fresh(),
                new AccessWish(
                    null,
                    company.name(),
                    teams.email(director),
                    new MissionTerms(
                        MissionPurpose.ACCOMPANIMENT,
                        "Aider à écrire la charte",
                        "",
                        today,
                        today.plusDays(90)))));
  }

  private void click(String words) {
    find(Button.class).all().stream()
        .filter(button -> words.equals(button.getText()))
        .reduce((first, last) -> last)
        .orElseThrow(() -> new AssertionError("no button " + words))
        .click();
  }

  @SuppressWarnings("unchecked")
  private ComboBox<String> firmField() {
    return (ComboBox<String>) (ComboBox<?>) combo("Cabinet");
  }

  @SuppressWarnings("unchecked")
  private <T> ComboBox<T> combo(String label) {
    return (ComboBox<T>)
        find(ComboBox.class).all().stream()
            .filter(box -> label.equals(box.getLabel()))
            .findFirst()
            .orElseThrow();
  }

  private Object item(String label, int place) {
    return this.<Object>combo(label).getListDataView().getItem(place);
  }

  private TextArea field(String label) {
    return find(TextArea.class).all().stream()
        .filter(area -> label.equals(area.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private TextField text(String label) {
    return find(TextField.class).all().stream()
        .filter(field -> label.equals(field.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private DatePicker date(String label) {
    return find(DatePicker.class).all().stream()
        .filter(field -> label.equals(field.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private void open(PersonRef person, String path) {
    signIn(person);
    UI.getCurrent().setLocale(Locale.FRENCH);
    UI.getCurrent().navigate("t/" + company.slug() + "/" + path.split("\\?")[0], query(path));
  }

  private static QueryParameters query(String path) {
    return path.contains("?")
        ? QueryParameters.fromString(path.split("\\?")[1])
        : QueryParameters.empty();
  }

  private void openOutside(PersonRef person) {
    signIn(person);
    UI.getCurrent().setLocale(Locale.FRENCH);
    // A view that is shown already would not be made anew.
    UI.getCurrent().navigate("portfolio");
    UI.getCurrent().navigate("portfolio/consultants");
  }

  private static void signIn(PersonRef person) {
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER"));
  }
}
