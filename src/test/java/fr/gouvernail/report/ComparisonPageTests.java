package fr.gouvernail.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AssessmentClosing;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/// Worked example 4 of the method: the two audits of the industrial company.
@PortalTest
class ComparisonPageTests extends SpringBrowserlessTest {

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
  AssessmentId first;
  AssessmentId second;

  @BeforeEach
  void twoClosedAudits() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    var samples = ClosedSamples.brevanne();
    first = ClosedSamples.takeOver(closing, company, director, samples.previous());
    second = ClosedSamples.takeOver(closing, company, director, samples.audit());
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void tellsProgressFromTheEffectOfTheScope() {
    open(director, second, null);

    assertThat(Seen.title()).isEqualTo("L’entreprise progresse de 42,3 points à périmètre égal.");
    assertThat(Seen.text())
        .contains(
            "Écart publié +39,5 : +42,3 de progrès à périmètre égal, −2,8 d’effet du changement de"
                + " périmètre.")
        .contains("23,0 en 2025, 62,5 en 2026.")
        .contains("Sur les 47 questions communes : 23,0, puis 65,3.")
        .contains("5 questions entrent, aucune ne sort.")
        .doesNotContain("À confirmer");
  }

  @Test
  void comparesEachDimensionAtEqualScopeInPictureAndTable() {
    open(director, second, null);

    assertThat(column(".gv-comparison-twin tbody tr", 4))
        .startsWith("+42,3")
        .endsWith("+35,8", "+57,9", "+23,5", "+37,5", "+35,7", "+55,0", "+37,5", "+51,7");
    assertThat(Seen.page().select(".gv-comparison-picture")).hasSize(1);
    assertThat(Seen.text()).contains("Ensemble, étayé", "en progrès");
  }

  @Test
  void putsWhatDeclinedFirstWithItsComment() {
    open(director, second, null);

    assertThat(Seen.text()).contains("Une question en recul", "DAT-04", "dossiers de paie");
    assertThat(Seen.text().indexOf("Une question en recul"))
        .isLessThan(Seen.text().indexOf("Les dimensions à périmètre égal"));
  }

  @Test
  void namesWhatEnteredTheScopeAndWhy() {
    open(director, second, null);

    assertThat(Seen.text())
        .contains("5 questions nouvelles dans le périmètre")
        .contains("CNF-02", "CNF-03", "CNF-04", "PIL-05", "TEC-05")
        .contains("ne concernait pas l’entreprise, d’après son profil (2025)");
  }

  @Test
  void listsTheQuestionsForThoseWhoAsk() {
    open(director, second, null);
    assertThat(Seen.page().select("#gv-moved")).isEmpty();
    Seen.act("43 en progrès");
    assertThat(Seen.page().select("#gv-moved tbody tr")).hasSize(43);
    Seen.act("3 stables");
    assertThat(Seen.page().select("#gv-moved tbody tr")).hasSize(3);
    Seen.act("Les 47 communes");
    assertThat(Seen.page().select("#gv-moved tbody tr")).hasSize(47);
    assertThat(Seen.page().select("#gv-moved tbody tr").first().text())
        .as("what declined stands first")
        .startsWith("DAT-04");
  }

  @Test
  void readsTheSameWhicheverIsNamedFirst() {
    open(director, second, first);
    var one = Seen.text();
    open(director, first, second);

    assertThat(Seen.text()).isEqualTo(one);
  }

  @Test
  void anotherAuditIsChosenFromTheList() {
    open(director, second, first);
    assertThat(Seen.page().select("#choose-before option[selected]").text())
        .contains("12 novembre 2025", "23,0");
    Seen.choose("choose-after", first.toString());
    assertThat(Seen.title()).isEqualTo("Il n’y a pas encore d’audit à comparer.");
  }

  @Test
  void aFirstAuditSaysThatThereIsNothingToCompareYet() {
    open(director, first, null);
    assertThat(Seen.title()).isEqualTo("Il n’y a pas encore d’audit à comparer.");
    open(director, new AssessmentId(java.util.UUID.randomUUID()), null);
    assertThat(Seen.text()).contains("Page introuvable");
  }

  @Test
  void anAuditOfAnotherCompanyIsNotFound() {
    var elsewhere = companies.company();
    var stranger = companies.member(elsewhere, Role.DIRECTOR);
    var theirs =
        ClosedSamples.takeOver(closing, elsewhere, stranger, ClosedSamples.bastidon().audit());

    open(director, second, theirs);
    assertThat(Seen.text()).contains("Page introuvable");
  }

  @Test
  void isLinkedFromTheResultAndTheList() {
    signIn(director, Locale.FRENCH);
    UI.getCurrent().navigate("t/" + company.slug() + "/assessments/" + second + "/result");
    assertThat(Seen.page().select("a[href$='/result/comparison']").eachText())
        .containsExactly("Comparer les deux audits");
    UI.getCurrent().navigate("t/" + company.slug() + "/assessments");
    assertThat(Seen.page().select("a[href*='/result/comparison?before=" + first + "']")).hasSize(1);
  }

  @Test
  void isForThoseWhoReadResults() {
    open(companies.member(company, Role.DPO), second, null);
    assertThat(Seen.title()).contains("42,3");
    open(companies.member(company, Role.EMPLOYEE), second, null);
    assertThat(Seen.text()).contains("Page introuvable");
  }

  @Test
  void costsTwoStatements() {
    open(director, second, null);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    assertThat(statements.during(() -> UI.getCurrent().navigate(address(second)))).hasSize(2);
  }

  @Test
  void speaksEnglish() {
    signIn(director, Locale.ENGLISH);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    UI.getCurrent().navigate(address(second));
    assertThat(Seen.title()).isEqualTo("The company gains 42.3 points at equal scope.");
    assertThat(Seen.text()).contains("One question in decline").doesNotContain("!{");
  }

  private static List<String> column(String rows, int column) {
    return Seen.page().select(rows).stream().map(row -> row.child(column).text()).toList();
  }

  private String address(AssessmentId audit) {
    return "t/" + company.slug() + "/assessments/" + audit + "/result/comparison";
  }

  private void open(PersonRef person, AssessmentId audit, @Nullable AssessmentId with) {
    signIn(person, Locale.FRENCH);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    UI.getCurrent()
        .navigate(
            address(audit),
            with == null ? QueryParameters.empty() : QueryParameters.of("before", with.toString()));
  }

  private static void signIn(PersonRef person, Locale language) {
    var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
    UI.getCurrent().setLocale(language);
  }
}
