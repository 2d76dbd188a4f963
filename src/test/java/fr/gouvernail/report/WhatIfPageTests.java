package fr.gouvernail.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.router.QueryParameters;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AssessmentClosing;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.scoring.AuditResult.RankedAction;
import fr.gouvernail.scoring.WhatIf;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class WhatIfPageTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired AssessmentClosing closing;
  @Autowired TestCompanies companies;
  @Autowired Statements statements;

  Workspace company;
  PersonRef director;
  AssessmentId audit;
  List<RankedAction> actions;

  @BeforeEach
  void aClosedAudit() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    var sample = ClosedSamples.bastidon();
    actions = sample.result().actions();
    audit = ClosedSamples.takeOver(closing, company, director, sample.audit());
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void aTickMovesScoreDimensionsAndLevelWithoutAskingTheDatabase() {
    open(director, "");
    assertThat(Seen.title()).isEqualTo("Et si vous agissiez ? Cochez des actions.");
    assertThat(Seen.text()).contains("27,3");

    var sent = statements.during(() -> tick(actions.getFirst()));

    assertThat(sent).isEmpty();
    var then = project(actions.getFirst());
    assertThat(then.gain()).isPositive();
    assertThat(Seen.title())
        .isEqualTo(
            "Avec cette action, le score passe de 27,3 à %s : « Expérimentation »."
                .formatted(score(then.after())));
    assertThat(Seen.page().select("#gv-what-if-dimensions").text())
        .contains(score(then.dimensions().get(actions.getFirst().lead().dimension())));

    tick(actions.getFirst());
    assertThat(Seen.title()).isEqualTo("Et si vous agissiez ? Cochez des actions.");
  }

  @Test
  void whatIsTickedStandsInTheAddressAndGoesIntoTheRoadmap() {
    open(director, "");
    Seen.act("Les cinq premières");
    var ids = actions.stream().limit(5).map(RankedAction::action).toList();
    var adopt = Seen.page().select("a.gv-primary").attr("href");
    assertThat(adopt).endsWith("/roadmap/adopt/" + audit + "?actions=" + String.join(".", ids));

    open(director, String.join(".", ids));
    assertThat(Seen.page().select(".gv-what-if-line input[checked]")).hasSize(5);

    UI.getCurrent()
        .navigate(
            "t/" + company.slug() + "/roadmap/adopt/" + audit,
            QueryParameters.of("actions", ids.get(1) + "." + ids.get(1) + ".unheard-of"));
    assertThat(find(Checkbox.class).all().stream().filter(Checkbox::getValue)).hasSize(1);
  }

  @Test
  void anAddressMayNameWhatDoesNotExist() {
    open(director, "unheard-of." + actions.getFirst().action() + "..<script>");
    assertThat(Seen.page().select(".gv-what-if-line input[checked]")).hasSize(1);
  }

  @Test
  void allActionsShowWhatStillHoldsTheLevel() {
    open(director, "");
    Seen.act("Toutes");

    var then =
        WhatIf.project(
            ClosedSamples.QUESTIONNAIRE,
            ClosedSamples.bastidon().result(),
            Set.copyOf(actions.stream().map(RankedAction::action).toList()));
    assertThat(Seen.page().select(".gv-what-if-line")).hasSize(actions.size());
    assertThat(Seen.title()).contains(score(then.after()));
    assertThat(Seen.page().select("#gv-what-if-level").text()).contains("Pourquoi «");
    Seen.act("Aucune");
    assertThat(Seen.page().select(".gv-what-if-line input[checked]")).isEmpty();
  }

  @Test
  void theFirstTenAreShownAndTheRestIsOneActAway() {
    open(director, "");
    assertThat(Seen.page().select(".gv-what-if-line")).hasSize(10);
    Seen.act("Les " + (actions.size() - 10) + " autres actions");
    assertThat(Seen.page().select(".gv-what-if-line")).hasSize(actions.size());
  }

  @Test
  void theResultSaysWhatTheFirstActionsWouldChange() {
    navigate(director, "");
    var first = actions.stream().limit(5).map(RankedAction::action).toList();
    assertThat(Seen.text()).contains("Ces 5 actions porteraient le score de 27,3 à");
    assertThat(Seen.page().select("a[href*=what-if]").attr("href"))
        .endsWith("?actions=" + String.join(".", first));
  }

  @Test
  void thoseWhoDoNotEditTheRoadmapOnlyLook() {
    open(companies.member(company, Role.DPO), actions.getFirst().action());
    assertThat(Seen.page().select("a[href*='/adopt/']")).isEmpty();
    open(companies.member(company, Role.EMPLOYEE), "");
    assertThat(Seen.text()).contains("Page introuvable");
  }

  @Test
  void speaksEnglish() {
    open(director, actions.getFirst().action(), Locale.ENGLISH);
    assertThat(Seen.text()).contains("With this action, the score goes").doesNotContain("!{");
  }

  @Test
  void opensWithTwoStatements() {
    open(director, "");
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    assertThat(statements.during(() -> UI.getCurrent().navigate(address()))).hasSize(2);
  }

  private void tick(RankedAction action) {
    Seen.use("tick-" + action.action());
  }

  private WhatIf.Projection project(RankedAction action) {
    return WhatIf.project(
        ClosedSamples.QUESTIONNAIRE, ClosedSamples.bastidon().result(), Set.of(action.action()));
  }

  private static String score(java.math.BigDecimal score) {
    return score.toPlainString().replace('.', ',');
  }

  private String address() {
    return "t/" + company.slug() + "/assessments/" + audit + "/result/what-if";
  }

  private void open(PersonRef person, String ticked) {
    open(person, ticked, Locale.FRENCH);
  }

  private void open(PersonRef person, String ticked, Locale language) {
    signIn(person, language);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    UI.getCurrent()
        .navigate(
            address(),
            ticked.isEmpty() ? QueryParameters.empty() : QueryParameters.of("actions", ticked));
  }

  private void navigate(PersonRef person, String page) {
    signIn(person, Locale.FRENCH);
    UI.getCurrent().navigate("t/" + company.slug() + "/assessments/" + audit + "/result" + page);
  }

  private static void signIn(PersonRef person, Locale language) {
    var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
    UI.getCurrent().setLocale(language);
  }
}
