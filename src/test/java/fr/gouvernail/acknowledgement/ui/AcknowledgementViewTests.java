package fr.gouvernail.acknowledgement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouvernail.MovingClock;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.acknowledgement.Acknowledgements;
import fr.gouvernail.acknowledgement.CampaignId;
import fr.gouvernail.acknowledgement.OfflineRegister;
import fr.gouvernail.acknowledgement.OfflineRegister.Newcomer;
import fr.gouvernail.acknowledgement.ParticipationRow;
import fr.gouvernail.acknowledgement.PublishedCharters;
import fr.gouvernail.charter.CharterRow;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.shell.component.DateField;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.security.Principal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
@Import(MovingClock.class)
class AcknowledgementViewTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired TestCompanies companies;
  @Autowired PublishedCharters published;
  @Autowired Acknowledgements acknowledgements;
  @Autowired OfflineRegister register;
  @Autowired Statements statements;
  @Autowired MovingClock.Ahead clock;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef employee;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    employee = companies.member(company, Role.EMPLOYEE);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void withoutACharterThereIsNothingToReadNorToFollow() {
    open(employee, "charter/read");
    assertThat(Seen.title()).isEqualTo("Rien à lire pour l’instant.");
    open(lead, "campaigns");
    assertThat(Seen.text()).contains("Pas de campagne de lecture");
    open(lead, "sign");
    assertThat(Seen.title()).isEqualTo("Personne n’attend devant cet écran.");
  }

  @Test
  void anEmployeeReadsTheTenRulesTheTextAndSigns() {
    publish(true);
    open(employee, "charter/read");
    assertThat(Seen.title()).isEqualTo("Dix règles d’abord, le texte ensuite.");
    assertThat(Seen.text()).contains("L’essentiel en dix règles");
    assertThat(Seen.text()).doesNotContain("Pourquoi cette charte");
    Seen.act("Lire le reste de la charte");
    assertThat(Seen.text()).contains("Pourquoi cette charte");

    click("J’ai lu et je m’engage");
    assertThat(find(Checkbox.class).single().isInvalid()).isTrue();
    find(Checkbox.class).single().setValue(true);
    click("J’ai lu et je m’engage");
    assertThat(Seen.title()).isEqualTo("Vous avez lu la charte et pris votre engagement.");
    assertThat(Seen.text()).contains("Reçu de lecture", "Personne d’essai", "Dans son compte");
    assertThat(find(Checkbox.class).all()).isEmpty();
  }

  @Test
  void whoAcceptedAnEarlierVersionReadsOnlyWhatChanged() {
    var first = publish(true);
    as(employee, () -> acknowledgements.accept(first.id(), Objects.requireNonNull(first.hash())));
    publish(true);
    open(employee, "charter/read");
    assertThat(Seen.title()).isEqualTo("Une chose change. Deux minutes suffisent.");
    assertThat(Seen.page().select("ins").text()).contains("Assistant 2");
    assertThat(Seen.text()).contains("Vous avez accepté la version 1.0").doesNotContain("|");
    Seen.act("Lire la charte entière");
    assertThat(Seen.text()).contains("Pourquoi cette charte");
  }

  @Test
  void whoSignsAVersionThatWasReplacedSeesTheNewOne() {
    publish(true);
    open(employee, "charter/read");
    publish(false);
    find(Checkbox.class).single().setValue(true);
    click("J’ai lu et je m’engage");
    assertThat(Seen.text()).contains("La charte vient de changer", "version 1.1");
    assertThat(find(Checkbox.class).single().getValue()).as("never ticked beforehand").isFalse();
    find(Checkbox.class).single().setValue(true);
    click("J’ai lu et je m’engage");
    assertThat(Seen.text()).contains("Reçu de lecture");
  }

  @Test
  void theCampaignShowsTheRateAndRemindsOnce() {
    var charter = publish(true);
    as(
        director,
        () -> acknowledgements.accept(charter.id(), Objects.requireNonNull(charter.hash())));
    clock.move(Duration.ofDays(2));
    open(lead, "campaigns");
    assertThat(Seen.title()).isEqualTo("Une personne a accepté la charte, sur 3.");
    assertThat(Seen.text())
        .contains("Objectif : 90 %", "33,3 %", "2 personnes n’ont pas encore accepté")
        .contains("Encore 2 pour l’objectif", "Service non précisé");
    assertThat(Seen.page().select(".gv-curve svg[role=img]")).hasSize(1);
    Seen.act("Relancer les personnes qui manquent");
    Seen.act("Relancer les personnes qui manquent");
    assertThat(find(Notification.class).all())
        .extracting(n -> n.getElement().getTextRecursively())
        .anyMatch(text -> text.contains("2 personnes sont relancées"))
        .anyMatch(text -> text.contains("2 personnes l’étaient déjà aujourd’hui"));
  }

  @Test
  void namesWithMarkupStayWords() {
    publish(true);
    as(lead, () -> register.add(List.of(new Newcomer("<img src=x>", "<b>Atelier</b>"))));
    open(lead, "campaigns");
    assertThat(Seen.page().select("img")).isEmpty();
    assertThat(Seen.text()).contains("<img src=x>", "<b>Atelier</b>");
  }

  @Test
  void peopleWithoutMailAreAddedGetACodeAndSignAtTheSharedScreen() {
    publish(true);
    open(lead, "campaigns/people");
    assertThat(Seen.text()).contains("Personne dans ce registre");
    Seen.act("Ajouter des personnes");
    click("Ajouter");
    assertThat(find(TextArea.class).single().isInvalid()).isTrue();
    find(TextArea.class).single().setValue("Ali Bensalem ; Atelier\n\nZoé Blanchet");
    click("Ajouter");
    assertThat(Seen.text()).contains("Ali Bensalem", "Atelier", "Zoé Blanchet");
    Seen.act("Donner un code : Ali Bensalem".replace(" :", "\u00a0:"));
    var code =
        find(Paragraph.class).all().stream()
            .filter(p -> p.hasClassName("gv-code"))
            .findFirst()
            .orElseThrow()
            .getText();
    assertThat(code).hasSize(9);
    click("C’est noté");
    assertThat(Seen.text()).contains("Code jusqu’au");

    open(lead, "sign");
    assertThat(Seen.title()).isEqualTo("Choisissez votre nom.");
    chooseFirst();
    click("Lire la charte");
    assertThat(Seen.text()).contains("Ali Bensalem");
    find(Checkbox.class).single().setValue(true);
    find(TextField.class).single().setValue("AAAA-AAAA");
    click("J’ai lu et je m’engage");
    assertThat(find(TextField.class).single().getErrorMessage()).contains("4 essais");
    find(TextField.class).single().setValue(code);
    click("J’ai lu et je m’engage");
    assertThat(Seen.title()).isEqualTo("C’est signé, Ali Bensalem.");
    assertThat(Seen.text()).contains("À l’écran partagé");
    click("Personne suivante");
    assertThat(Seen.title()).isEqualTo("Personne n’attend devant cet écran.");
  }

  @Test
  void aSheetForADayAheadIsRefusedBesideTheField() {
    publish(true);
    as(lead, () -> register.add(List.of(new Newcomer("Ali Bensalem", ""))));
    open(lead, "campaigns/people");
    Seen.act("Noter une feuille : Ali Bensalem".replace(" :", "\u00a0:"));
    var today = LocalDate.now(clock.withZone(company.zone()));
    find(DateField.class).single().setValue(today.plusDays(1));
    click("Noter la signature");
    assertThat(find(DateField.class).single().isInvalid()).isTrue();
    find(DateField.class).single().setValue(today);
    click("Noter la signature");
    assertThat(Seen.text()).contains("Accepté le");
  }

  @Test
  void followingIsForThoseWhoMay() {
    publish(true);
    for (var path : List.of("campaigns", "campaigns/people", "sign")) {
      open(employee, path);
      assertThat(Seen.text()).as(path).contains("Page introuvable");
    }
    for (var path : List.of("campaigns/x", "campaigns/" + new CampaignId(new UUID(1, 2)))) {
      open(lead, path);
      assertThat(Seen.text()).as(path).contains("Page introuvable");
    }
  }

  @Test
  void thePagesCostFewStatements() {
    publish(true);
    as(lead, () -> register.add(List.of(new Newcomer("Ali Bensalem", ""))));
    assertThat(statementsFor("charter/read")).isLessThanOrEqualTo(3);
    assertThat(statementsFor("campaigns")).isLessThanOrEqualTo(5);
    assertThat(statementsFor("campaigns/people")).isLessThanOrEqualTo(5);
    assertThat(statementsFor("sign")).isLessThanOrEqualTo(5);
  }

  @Test
  void speaksEnglish() {
    publish(true);
    signIn(lead);
    UI.getCurrent().setLocale(Locale.ENGLISH);
    for (var path : List.of("charter/read", "campaigns", "campaigns/people", "sign")) {
      UI.getCurrent().navigate("t/" + company.slug() + "/" + path);
      assertThat(Seen.text()).doesNotContain("!{").doesNotContainPattern("\\back\\.[a-z]");
    }
  }

  private long statementsFor(String path) {
    open(lead, path);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    return statements
        .during(() -> UI.getCurrent().navigate("t/" + company.slug() + "/" + path))
        .size();
  }

  private CharterRow publish(boolean major) {
    return published.next(company, director, lead, major);
  }

  @SuppressWarnings("unchecked")
  private void chooseFirst() {
    var name = (ComboBox<ParticipationRow>) find(ComboBox.class).single();
    name.setValue(name.getListDataView().getItem(0));
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }

  private void open(PersonRef person, String path) {
    signIn(person);
    UI.getCurrent().setLocale(Locale.FRENCH);
    UI.getCurrent().navigate("t/" + company.slug() + "/" + path);
  }

  private void click(String words) {
    test(find(Button.class).all().stream()
            .filter(b -> b.getText().equals(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError(words + " in " + Seen.text())))
        .click();
  }

  private static void signIn(PersonRef person) {
    var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
  }
}
