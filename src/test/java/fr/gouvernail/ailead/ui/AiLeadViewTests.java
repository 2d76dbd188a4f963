package fr.gouvernail.ailead.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.ailead.AiLeads;
import fr.gouvernail.ailead.Mandate;
import fr.gouvernail.ailead.Office;
import fr.gouvernail.ailead.Seat;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.shell.component.ChooseField;
import fr.gouvernail.shell.component.DateField;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class AiLeadViewTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired TestCompanies companies;
  @Autowired AiLeads leads;
  @Autowired Statements statements;
  @Autowired Clock clock;

  Workspace company;
  PersonRef director;
  PersonRef yanis;
  LocalDate today;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    yanis = companies.member(company, Role.EMPLOYEE);
    today = LocalDate.now(clock.withZone(company.zone()));
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void aVacancySaysWhatItBlocksAndWhoActs() {
    open(director, "ai-lead");
    assertThat(Seen.title()).isEqualTo("Personne n’est nommé à la référence IA.");
    assertThat(Seen.text())
        .contains("Ce que la vacance bloque", "Aucun cas d’usage ne peut être approuvé");
    assertThat(Seen.page().select("a.gv-primary").text()).isEqualTo("Nommer un référent IA");

    open(yanis, "ai-lead");
    assertThat(Seen.text())
        .contains("La direction nomme cette personne ici.")
        .doesNotContain("Nommer", "Historique", "vacance bloque");
  }

  @Test
  void theDirectorProposesAndThePersonAcceptsAfterReading() {
    open(director, "ai-lead/appoint");
    choose(yanis);
    assertThat(Seen.text())
        .contains("Lettre de mission", "4 heures par semaine", "reçoit un courriel");
    click("Proposer la nomination");
    assertThat(office().offer(Seat.LEAD)).isPresent();
    assertThat(Seen.title()).isEqualTo("La référence IA attend la réponse de Personne d’essai.");

    open(yanis, "");
    assertThat(Seen.title()).isEqualTo("Bonjour Personne. Une nomination attend votre réponse.");
    var offer = office().offer(Seat.LEAD).orElseThrow();
    open(yanis, "ai-lead/mandates/" + offer.id());
    assertThat(Seen.title()).isEqualTo("Une mission vous est proposée : Référence IA.");
    assertThat(find(Anchor.class).all())
        .extracting(a -> a.getElement().getAttribute("download"))
        .contains(
            "lettre-de-mission-" + company.slug() + ".pdf",
            "lettre-de-mission-" + company.slug() + ".docx");
    click("Accepter la mission");
    assertThat(Seen.title()).isEqualTo("Personne d’essai décide des usages de l’IA.");
    assertThat(office().holder(Seat.LEAD)).map(Mandate::person).contains(yanis);
  }

  @Test
  void aPersonIsFoundByAPartOfTheNameAndARefusalStandsBesideIt() {
    open(director, "ai-lead/appoint");
    var field = (ChooseField<?>) find(ComboBox.class).single();
    type(field, "Inconnu");
    assertThat(field.isInvalid()).isTrue();
    assertThat(field.getErrorMessage()).contains("« Inconnu »".replace(' ', '\u00a0'));
    type(field, "personne D’ESSÁI");
    assertThat(field.isInvalid()).isFalse();
    assertThat("" + field.getElement().getPropertyRaw("selectedItem"))
        .as("what the field shows")
        .contains("Personne d’essai");
    assertThat(Seen.text()).contains("Lettre de mission", "4 heures par semaine");

    companies.member(company, Role.EMPLOYEE);
    var lead = companies.member(company, Role.AI_LEAD);
    open(director, "ai-lead");
    UI.getCurrent()
        .navigate("t/" + company.slug() + "/ai-lead/appoint", QueryParameters.of("seat", "DEPUTY"));
    assertThat(Seen.title()).isEqualTo("Qui assurera la suppléance ?");
    field = (ChooseField<?>) find(ComboBox.class).single();
    type(field, "Personne");
    assertThat(field.getErrorMessage()).contains("Plusieurs choix");
    choose(lead);
    click("Proposer la nomination");
    assertThat(field.isInvalid()).isTrue();
    assertThat(field.getErrorMessage()).contains("deux personnes différentes");
  }

  private static void type(ChooseField<?> field, String words) {
    ComponentUtil.fireEvent(field, new ComboBoxBase.CustomValueSetEvent<>(field, true, words));
  }

  @Test
  void theMenuFollowsTheMandateAtTheNextClick() {
    propose();
    open(yanis, "ai-lead/mandates/" + office().offer(Seat.LEAD).orElseThrow().id());
    assertThat(Seen.page().select("nav a[href$='/decisions']")).isEmpty();
    click("Accepter la mission");
    open(yanis, "");
    assertThat(Seen.page().select("nav a[href$='/decisions']")).isNotEmpty();
  }

  @Test
  void declinesWithAReasonThatTheDirectorReads() {
    propose();
    var offer = office().offer(Seat.LEAD).orElseThrow();
    open(yanis, "ai-lead/mandates/" + offer.id());
    click("Décliner");
    click("Décliner la mission");
    assertThat(office().offer(Seat.LEAD)).isPresent();
    find(TextArea.class).single().setValue("Pas assez de temps");
    click("Décliner la mission");

    open(director, "ai-lead");
    assertThat(Seen.text()).contains("Historique", "« Pas assez de temps »");
  }

  @Test
  void theLeadAnnouncesAnAbsenceAndTakesItBack() {
    var lead = companies.member(company, Role.AI_LEAD);
    open(lead, "ai-lead");
    assertThat(Seen.text()).contains("Personne ne supplée", "Aucune absence annoncée.");
    Seen.act("Annoncer une absence");
    var days = find(DateField.class).all();
    days.getFirst().setValue(today);
    days.getLast().setValue(today.plusDays(2));
    click("Annoncer une absence");
    assertThat(Seen.title()).endsWith("s’absente, sans suppléance.");
    assertThat(office().leavesAhead()).hasSize(1);
  }

  @Test
  void theDirectorEndsAMandateAtOnce() {
    companies.member(company, Role.AI_LEAD);
    open(director, "ai-lead");
    Seen.act("Mettre fin au mandat : Personne d’essai");
    @SuppressWarnings("unchecked")
    var when = (RadioButtonGroup<Object>) find(RadioButtonGroup.class).single();
    when.setValue(when.getListDataView().getItem(0));
    find(TextArea.class).single().setValue("Réorganisation");
    click("Mettre fin au mandat");
    assertThat(Seen.title()).isEqualTo("Personne n’est nommé à la référence IA.");
    assertThat(Seen.text()).contains("Réorganisation");
  }

  @Test
  void readsTheSameInEnglish() {
    companies.member(company, Role.AI_LEAD);
    open(director, "ai-lead", Locale.ENGLISH);
    assertThat(Seen.title()).isEqualTo("Personne d’essai decides on the uses of AI.");
    assertThat(Seen.text()).contains("There is no deputy", "4 hours a week");
  }

  @Test
  void costsTheSameHoweverLongTheHistoryIs() {
    propose();
    open(director, "help");
    var few = statements.during(() -> open(director, "ai-lead")).size();
    for (int i = 0; i < 5; i++) {
      open(director, "ai-lead");
      Seen.act("Retirer la proposition");
      find(com.vaadin.flow.component.confirmdialog.ConfirmDialog.class)
          .all()
          .forEach(dialog -> test(dialog).confirm());
      propose();
    }
    open(director, "help");
    assertThat(statements.during(() -> open(director, "ai-lead")).size())
        .isEqualTo(few)
        .isLessThanOrEqualTo(4);
  }

  private void propose() {
    open(director, "ai-lead/appoint");
    choose(yanis);
    click("Proposer la nomination");
  }

  private void choose(PersonRef person) {
    @SuppressWarnings("unchecked")
    var people = (ComboBox<Member>) find(ComboBox.class).single();
    people.setValue(
        people
            .getListDataView()
            .getItems()
            .filter(m -> m.person().equals(person))
            .findFirst()
            .orElseThrow());
  }

  private Office office() {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(director, leads::office));
  }

  private void click(String words) {
    var buttons = find(Button.class).all().stream().filter(b -> b.getText().equals(words)).toList();
    test(buttons.getLast()).click();
  }

  private void open(PersonRef person, String page) {
    open(person, page, Locale.FRENCH);
  }

  private void open(PersonRef person, String page, Locale locale) {
    var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
    UI.getCurrent().setLocale(locale);
    // The router keeps a view that is open already, and with it what it showed to somebody else.
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    UI.getCurrent().navigate("t/" + company.slug() + (page.isEmpty() ? "" : "/" + page));
  }
}
