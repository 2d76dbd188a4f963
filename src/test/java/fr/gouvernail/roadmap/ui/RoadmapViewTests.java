package fr.gouvernail.roadmap.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.roadmap.ActionForm;
import fr.gouvernail.roadmap.ActionId;
import fr.gouvernail.roadmap.ClosedAudits;
import fr.gouvernail.roadmap.Quarter;
import fr.gouvernail.roadmap.RoadmapEditing;
import fr.gouvernail.scoring.AuditResult.Tier;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class RoadmapViewTests extends SpringBrowserlessTest {

  private static final int NOW = 0;

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
    assertThat(tiles().size()).isGreaterThan(10);
    assertThat(text()).contains("Le plan tient dans votre capacité");
    assertThat(statements.during(() -> open("my-actions"))).hasSizeLessThanOrEqualTo(3);
    assertThat(statements.during(() -> open("roadmap"))).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void addsAnActionByHandAndOpensIt() {
    open("roadmap");
    Seen.act("Ajouter une action");
    click("Ajouter à la feuille de route");
    assertThat(text()).contains("Votre feuille de route est vide");
    find(TextField.class).all().stream()
        .filter(f -> f.getLabel().equals("Titre"))
        .filter(f -> f.findAncestor(Dialog.class) != null)
        .forEach(f -> f.setValue("Former les équipes"));
    click("Ajouter à la feuille de route");
    assertThat(tiles()).hasSize(1);
    assertThat(title()).startsWith("Une action à finir d’ici au");
  }

  @Test
  void asksBeforeThrowingAwayWhatWasTyped() {
    open("roadmap");
    Seen.act("Ajouter une action");
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
    assertThat(tiles()).isEmpty();
  }

  @Test
  void makesTheListOnlyForThoseWhoAskForIt() {
    add("Former les équipes");
    open("roadmap");
    assertThat(find(RoadmapList.class).all()).isEmpty();

    Seen.act("Liste");
    assertThat(find(RoadmapList.class).single().isVisible()).isTrue();
    Seen.act("Par trimestre");
    assertThat(tiles()).hasSize(1);
    assertThat(find(RoadmapList.class).all()).noneMatch(list -> list.isVisible());
  }

  @Test
  void movesByArrowsAndTellsTheNewPlace() {
    add("A");
    var b = add("B");
    open("roadmap");

    act("shift", "Up " + b);
    assertThat(shown(NOW)).containsExactly("B", "A");
    act("shift", "Up " + b);
    act("shift", "Left " + b);
    assertThat(shown(NOW)).containsExactly("B", "A");
    act("shift", "Down " + b);
    assertThat(shown(NOW)).containsExactly("A", "B");
    assertThat(text()).contains("« B » est au", ", rang 2 sur 2. 2 points sur 9.");
    act("shift", "Right " + b);
    assertThat(shown(NOW)).containsExactly("A");
    assertThat(shown(1)).containsExactly("B");
  }

  @Test
  void movesByDropBeforeAnActionAndAtTheEndOfAQuarter() {
    var a = add("A");
    add("B");
    var c = add("C");
    open("roadmap");

    act("drop", c + " " + quarter(NOW) + " " + a);
    assertThat(shown(NOW)).containsExactly("C", "A", "B");
    act("drop", c + " " + quarter(NOW));
    assertThat(shown(NOW)).containsExactly("A", "B", "C");
    act("drop", a + " " + quarter(2));
    assertThat(shown(2)).containsExactly("A");
    act("drop", c + " " + quarter(2) + " " + a);
    assertThat(shown(2)).containsExactly("C", "A");
  }

  @Test
  void anActionDroppedWhereItStandsIsNotMoved() {
    var a = add("A");
    var b = add("B");
    open("roadmap");

    for (var asked : List.of(a + " " + quarter(NOW) + " " + a, a + " " + quarter(NOW) + " " + b)) {
      act("drop", asked);
    }
    act("drop", b + " " + quarter(NOW));
    assertThat(shown(NOW)).containsExactly("A", "B");
    assertThat(text()).doesNotContain("est au");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "drop:",
        "drop:%1$s",
        "drop:x %3$s",
        "drop:%1$s 2026",
        "drop:%1$s 2026-T9",
        "drop:%1$s 2150-T1",
        "drop:%1$s %3$s %2$s %2$s",
        "drop:%4$s %3$s",
        "drop:%1$s %3$s %4$s",
        "shift:Left",
        "shift:Sideways %1$s",
        "shift:Right %4$s",
        "relocate:%4$s",
        "open:%4$s",
        "open:<script>",
        "unfold:2150-T1",
        "unfold:x"
      })
  void aForgedActChangesNothing(String forged) {
    var a = add("A");
    var b = add("B");
    var other = companies.company();
    var neighbour = companies.member(other, Role.DIRECTOR);
    var foreign =
        CurrentTenant.call(
            other.id(), () -> Caller.callAs(neighbour, () -> editing.add(form("Ailleurs", null))));
    open("roadmap");
    var parts = forged.split(":", 2);

    assertThatThrownBy(() -> act(parts[0], parts[1].formatted(a, b, quarter(1), foreign)))
        .isInstanceOf(NotFound.class);
    assertThat(shown(NOW)).containsExactly("A", "B");
    assertThat(text()).doesNotContain("Ailleurs");
  }

  @Test
  void thoseWhoOnlyReadMoveNothing() {
    var a = add("A");
    signIn(companies.member(company, Role.DPO));
    open("roadmap");

    assertThat(Seen.page().select("[draggable], [data-drop], [data-keys]")).isEmpty();
    act("shift", "Right " + a);
    act("drop", a + " " + quarter(1));
    act("relocate", a.toString());
    assertThat(shown(NOW)).containsExactly("A");
    assertThat(find(Dialog.class).all()).isEmpty();
    act("open", a.toString());
    assertThat(find(Dialog.class).single().isOpened()).isTrue();
  }

  @Test
  void aLongQuarterShowsItsFirstActionsAndUnfolds() {
    for (int i = 1; i <= Timeline.FIRST + 3; i++) {
      add("Action " + i);
    }
    open("roadmap");
    assertThat(tiles()).hasSize(Timeline.FIRST);

    Seen.act("et 3 autres");
    assertThat(tiles()).hasSize(Timeline.FIRST + 3);
    act("shift", "Right " + tiles().first().attr("data-arg"));
    assertThat(tiles()).hasSize(Timeline.FIRST + 3);
  }

  @Test
  void anActionMovedBeyondTheFoldIsShownThere() {
    for (int i = 1; i <= Timeline.FIRST + 2; i++) {
      add("Action " + i);
    }
    open("roadmap");
    var last = tiles().last().attr("data-arg");

    act("shift", "Down " + last);
    assertThat(shown(NOW)).hasSize(Timeline.FIRST + 2);
    assertThat(shown(NOW).get(Timeline.FIRST)).isEqualTo("Action " + Timeline.FIRST);
    assertThat(text()).contains("rang 13 sur 14");
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
    assertThat(tiles().eachText()).singleElement().asString().contains("Mon titre");
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

  private static Elements tiles() {
    return Seen.page().select("article");
  }

  private List<String> shown(int quarter) {
    return Seen.page().select("section").get(quarter).select("h3").eachText();
  }

  private Quarter quarter(int ahead) {
    return Quarter.of(LocalDate.now(clock)).plus(ahead);
  }

  /// What the browser sends, whether the page offers it or not.
  private void act(String act, String argument) {
    find(Still.class).all().stream()
        .filter(still -> still.html().contains("gv-quarters"))
        .forEach(still -> Seen.act(still, act, argument));
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
