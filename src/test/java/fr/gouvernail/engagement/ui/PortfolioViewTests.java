package fr.gouvernail.engagement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AssessmentClosing;
import fr.gouvernail.engagement.mission.TestFirms;
import fr.gouvernail.engagement.mission.TestFirms.Team;
import fr.gouvernail.engagement.reading.WrittenReadings;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.roadmap.ActionForm;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class PortfolioViewTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired TestFirms teams;
  @Autowired RoadmapEditing editing;
  @Autowired AssessmentClosing closing;
  @Autowired Questionnaires questionnaires;
  @Autowired TestCompanies companies;
  @Autowired Statements statements;
  @Autowired WrittenReadings readings;
  @Autowired Clock clock;

  PersonRef consultant;
  Team firm;
  LocalDate today;
  Workspace never;
  Workspace good;
  Workspace late;

  @BeforeEach
  void threeClients() {
    today = LocalDate.now(clock);
    firm = teams.firm();
    consultant = firm.administrator();
    never = client();
    good = client();
    late = client();
    var audits = new ClosedAudits(closing, questionnaires, companies);
    audits.of(good, 3);
    audits.of(late, 1);
    plan(good, "Former les équipes", today.plusDays(90));
    plan(late, "Tenir le registre", today.minusDays(5));
    SecurityContextHolder.getContext()
        .setAuthentication(
            new TestingAuthenticationToken(new SignedIn(consultant), "", "ROLE_USER"));
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void putsTheClientFirstWhosePlanIsLate() {
    open(Locale.FRENCH);

    assertThat(title()).startsWith(late.name() + " d’abord : une action attendait le");
    assertThat(names()).containsExactly(late.name(), never.name(), good.name());
    assertThat(text())
        .contains("Une action du plan est en retard depuis le", "Tenir le registre")
        .contains("Prochaine action du plan, pour le", "Former les équipes")
        .contains("À auditer", "À jour", "Action en retard", "75,0", "25,0");
    assertThat(Seen.page().select("a.gv-primary").eachAttr("href"))
        .containsExactly("/t/" + late.slug());
  }

  @Test
  void sortsAndFiltersWithoutReadingAgain() {
    open(Locale.FRENCH);

    var sent =
        statements.during(() -> {
          choose("Trier par", Choice.Order.SCORE);
          assertThat(names()).containsExactly(never.name(), late.name(), good.name());
          choose("Trier par", Choice.Order.NEXT);
          assertThat(names()).containsExactly(late.name(), good.name(), never.name());
          choose("Situation", Situation.CALM);
          assertThat(names()).containsExactly(good.name());
        });

    assertThat(sent).isEmpty();
  }

  @Test
  void filtersByLevelByWhoLeadsAndByTheSearch() {
    open(Locale.FRENCH);

    assertThat(labels("Niveau")).containsExactly("Expérimentation", "Maîtrise");
    select("Niveau").setValue(select("Niveau").getListDataView().getItem(1));
    assertThat(names()).containsExactly(good.name());
    select("Niveau").clear();
    find(Checkbox.class).single().setValue(true);
    assertThat(text()).contains("Aucune entreprise ne correspond");
    Seen.act("Tout afficher");
    assertThat(names()).hasSize(3);
  }

  @Test
  void saysOnWhatTheScoreRestsAndWhatChangedSinceTheLastVisit() {
    readings.of(consultant, good, "", Map.of());
    plan(good, "Autre action", today.plusDays(50));
    new ClosedAudits(closing, questionnaires, companies).of(good, 4);

    open(Locale.FRENCH);
    assertThat(text())
        .contains("Confiance 100 %", "Vous n’êtes pas encore venu dans ce dossier")
        .containsPattern("Depuis votre visite du [^:]+: un audit clos");
    choose("Trier par", Choice.Order.NEWS);
    assertThat(names()).startsWith(good.name());
  }

  @Test
  void showsManyClientsALittleAtATime() {
    for (int i = 0; i < 25; i++) {
      client();
    }
    open(Locale.FRENCH);

    assertThat(names()).hasSize(24);
    Seen.act("Afficher les suivantes (4)");
    assertThat(names()).hasSize(28);
  }

  @Test
  void findsAClientByItsNameAndSaysSoWhenThereIsNone() {
    open(Locale.FRENCH);
    find(TextField.class).single().setValue(good.name().toUpperCase(Locale.ROOT));
    assertThat(names()).contains(good.name());

    find(TextField.class).single().setValue("introuvable");
    assertThat(text()).contains("Aucune entreprise ne correspond");

    Seen.act("Tout afficher");
    assertThat(names()).hasSize(3);
  }

  @Test
  void speaksEnglish() {
    open(Locale.ENGLISH);

    assertThat(title()).startsWith(late.name() + " first: an action was due on");
    assertThat(text()).contains("three companies have opened", "Late action").doesNotContain("!{");
  }

  private void open(Locale language) {
    UI.getCurrent().setLocale(language);
    UI.getCurrent().navigate("portfolio");
  }

  @SuppressWarnings("unchecked")
  private Select<Object> select(String label) {
    return (Select<Object>)
        find(Select.class).all().stream()
            .filter(select -> label.equals(select.getLabel()))
            .findFirst()
            .orElseThrow();
  }

  private List<String> labels(String label) {
    var select = select(label);
    return select.getListDataView().getItems().map(select.getItemLabelGenerator()).toList();
  }

  @SuppressWarnings("unchecked")
  private <T> void choose(String label, T value) {
    ((Select<T>)
            find(Select.class).all().stream()
                .filter(select -> label.equals(select.getLabel()))
                .findFirst()
                .orElseThrow())
        .setValue(value);
  }

  private static List<String> names() {
    return Seen.page().select(".gv-client-card").eachAttr("aria-label");
  }

  private static String title() {
    return Seen.title();
  }

  private static String text() {
    return Seen.text();
  }

  private Workspace client() {
    var company = companies.company();
    teams.grant(firm, company, 300);
    teams.assign(firm, consultant, company, false);
    return company;
  }

  private void plan(Workspace where, String title, LocalDate due) {
    var director = companies.member(where, Role.DIRECTOR);
    var form = new ActionForm(title, Tier.PLANNED, "S", Quarter.of(due), null, null, due, "");
    CurrentTenant.run(where.id(), () -> Caller.runAs(director, () -> editing.add(form)));
  }
}
