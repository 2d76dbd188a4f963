package fr.gouvernail.roadmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AssessmentClosing;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.roadmap.ActionForm;
import fr.gouvernail.roadmap.ActionId;
import fr.gouvernail.roadmap.ClosedAudits;
import fr.gouvernail.roadmap.Quarter;
import fr.gouvernail.roadmap.RoadmapEditing;
import fr.gouvernail.scoring.AuditResult.Tier;
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
class RoadmapViewTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired TestCompanies companies;
  @Autowired AssessmentClosing closing;
  @Autowired Questionnaires questionnaires;
  @Autowired RoadmapEditing editing;
  @Autowired Statements statements;
  @Autowired Clock clock;

  Workspace company;
  PersonRef director;

  @BeforeEach
  void aDirector() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    signIn(director);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void saysWhatToDoWhileTheRoadmapIsEmpty() {
    open("roadmap");
    assertThat(title()).isEqualTo("Votre feuille de route est vide.");
    assertThat(text()).contains("Adopter dans la feuille de route");
  }

  @Test
  void adoptsAnAuditAndShowsItByQuarterInFewStatements() {
    var audit = new ClosedAudits(closing, questionnaires, companies).of(company, 1);
    open("roadmap/adopt/" + audit);
    assertThat(title()).contains("actions à adopter, jusqu’au T");
    click("Adopter");

    assertThat(title()).contains("à finir d’ici au");
    assertThat(find(ActionTile.class).all()).hasSizeGreaterThan(10);
    assertThat(text()).contains("Le plan tient dans votre capacité");
    assertThat(statements.during(() -> open("my-actions"))).hasSizeLessThanOrEqualTo(3);
    assertThat(statements.during(() -> open("roadmap"))).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void addsAnActionByHandAndOpensIt() {
    open("roadmap");
    click("Ajouter une action");
    click("Ajouter à la feuille de route");
    assertThat(text()).contains("Votre feuille de route est vide");
    find(TextField.class).all().stream()
        .filter(f -> f.getLabel().equals("Titre"))
        .filter(f -> f.findAncestor(Dialog.class) != null)
        .forEach(f -> f.setValue("Former les équipes"));
    click("Ajouter à la feuille de route");
    assertThat(find(ActionTile.class).all()).hasSize(1);
    assertThat(title()).startsWith("Une action à finir d’ici au");
  }

  @Test
  void asksBeforeThrowingAwayWhatWasTyped() {
    open("roadmap");
    click("Ajouter une action");
    find(TextField.class).all().stream()
        .filter(f -> f.getLabel().equals("Titre"))
        .filter(f -> f.findAncestor(Dialog.class) != null)
        .forEach(f -> f.setValue("Former les équipes"));
    click("Annuler");

    assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
    assertThat(find(TextField.class).all())
        .anyMatch(f -> f.getValue().equals("Former les équipes"));
  }

  @Test
  void opensAsAListWhereTheAddressSaysSo() {
    add("Former les équipes");
    UI.getCurrent()
        .navigate("t/" + company.slug() + "/roadmap", QueryParameters.of("view", "list"));
    assertThat(find(RoadmapList.class).single().isVisible()).isTrue();
    assertThat(find(ActionTile.class).all()).isEmpty();
  }

  @Test
  void setsApartWhatIsAlreadyOnTheRoadmap() {
    var audit = new ClosedAudits(closing, questionnaires, companies).of(company, 1);
    open("roadmap/adopt/" + audit);
    click("Adopter");
    open("roadmap/adopt/" + audit);

    assertThat(text()).contains("Déjà dans la feuille de route", "Leur trimestre ne change pas.");
    click("Mettre à jour");
    assertThat(title()).contains("à finir d’ici au");
  }

  @Test
  void showsBothValuesWhenSomebodyElseChangedTheAction() {
    var id = add("Ancien titre");
    open("roadmap?action=" + id);
    rename(id, "Titre d’une autre personne");
    find(TextField.class).all().stream()
        .filter(f -> f.getValue().equals("Ancien titre"))
        .forEach(f -> f.setValue("Mon titre"));
    click("Enregistrer");
    var note = find(ConflictNote.class).single().getElement().getTextRecursively();
    assertThat(note).contains("Titre d’une autre personne").contains("Mon titre");
    click("Enregistrer ma version");
    assertThat(find(ActionTile.class).single().getElement().getTextRecursively())
        .contains("Mon titre");
  }

  @Test
  void showsAnEmployeeOwnActionsInEnglish() {
    var employee = companies.member(company, Role.EMPLOYEE);
    CurrentTenant.run(company.id(), () -> editing.add(form("Train the teams", employee)));
    signIn(employee);
    UI.getCurrent().setLocale(Locale.ENGLISH);
    UI.getCurrent().navigate("t/" + company.slug() + "/my-actions");
    assertThat(title()).startsWith("One action awaits you, the first by");
    click("Say how it goes");
    click("Send");
    open("roadmap");
    assertThat(text()).contains("Page introuvable");
  }

  private ActionId add(String title) {
    return CurrentTenant.call(company.id(), () -> editing.add(form(title, null)));
  }

  private void rename(ActionId id, String title) {
    CurrentTenant.run(company.id(), () -> editing.change(id, 0, form(title, null)));
  }

  private ActionForm form(String title, PersonRef owner) {
    return new ActionForm(
        title, Tier.PLANNED, "S", Quarter.of(LocalDate.now(clock)), owner, null, null, "");
  }

  private void open(String path) {
    UI.getCurrent().setLocale(Locale.FRENCH);
    var parts = path.split("\\?action=");
    UI.getCurrent()
        .navigate(
            "t/" + company.slug() + "/" + parts[0],
            parts.length == 1 ? QueryParameters.empty() : QueryParameters.of("action", parts[1]));
  }

  private void click(String words) {
    var buttons =
        find(Button.class).all().stream().filter(b -> b.getText().startsWith(words)).toList();
    if (buttons.isEmpty()) {
      Seen.act(
          Seen.page().select("[data-act]").eachText().stream()
              .filter(text -> text.startsWith(words))
              .findFirst()
              .orElseThrow());
      return;
    }
    var exact = buttons.stream().filter(b -> b.getText().equals(words)).findFirst();
    test(exact.orElseGet(buttons::getFirst)).click();
  }

  private String title() {
    return Seen.title();
  }

  private String text() {
    return Seen.text();
  }

  private static void signIn(PersonRef person) {
    var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
  }
}
