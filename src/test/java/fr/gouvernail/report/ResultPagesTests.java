package fr.gouvernail.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AssessmentClosing;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.roadmap.RoadmapAdoption;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.security.Principal;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class ResultPagesTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired AssessmentClosing closing;
  @Autowired RoadmapAdoption adoption;
  @Autowired TestCompanies companies;

  Workspace company;
  PersonRef director;
  AssessmentId first;
  AssessmentId audit;

  @BeforeEach
  void twoClosedAudits() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    first = ClosedSamples.takeOver(closing, company, director, ClosedSamples.brevanne().previous());
    audit = ClosedSamples.takeOver(closing, company, director, ClosedSamples.brevanne().audit());
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void tellTheDirectorTheLevelInPlainWords() {
    var page = open(director, "/result", Locale.FRENCH);

    assertThat(page)
        .contains("Maîtrise\u00a0: les règles vivent et la valeur est mesurée.")
        .contains("52 questions, modèle 1.0.0")
        .contains(
            "+42,3",
            "61,8",
            "roadmap/adopt/" + audit,
            "/result/CNF?question=CNF-03",
            "/result/documents")
        .doesNotContain("!{");
  }

  @Test
  void giveEachFigureItsWhyWithTheQuestionsInTheSentence() {
    open(director, "/result", Locale.FRENCH);

    assertThat(Seen.text())
        .contains("Il manque 17,5 points pour atteindre 80.")
        .contains(
            "0,7 point reste à documenter : CUL-05 et SEC-02 ont été déclarées, pas" + " montrées.")
        .contains("43 questions en progrès, 3 stables, 1 en recul : DAT-04.");
  }

  @Test
  void nameTheQuestionOfAnActionOnce() {
    open(director, "/result", Locale.FRENCH);

    assertThat(Seen.text())
        .contains("Question CNF-03 · 3 à 15 jours · RGPD, art. 35")
        .doesNotContain("· CNF-03");
  }

  @Test
  void keepTheTableToWhatTheRadarShows() {
    open(director, "/result", Locale.FRENCH);

    assertThat(Seen.page().expectFirst(".gv-table thead").text())
        .isEqualTo("Dimension 2025 2026 Étayé Niveau");
    assertThat(Seen.text()).contains("Cible 75", "le seuil de « Excellence »");
  }

  @Test
  void leadFromTheScoreToItsQuestions() {
    var page = open(director, "/result/DAT", Locale.FRENCH);

    assertThat(page).contains("Données\u00a0: 55,9 sur 100", "DAT-01", "Commentaire", "En 2025");
    assertThat(open(director, "/result/XYZ", Locale.FRENCH)).contains("Page introuvable");
  }

  @Test
  void offerTheDocumentsKindByKindInBothLanguages() {
    var page = open(director, "/result/documents", Locale.FRENCH);

    assertThat(page).doesNotContain("!{");
    var table = Seen.page().expectFirst("table.gv-documents");
    assertThat(table.select("th[scope=rowgroup] > span").eachText())
        .containsExactly(
            "Synthèse pour la direction",
            "Rapport complet",
            "Comparaison avec 2025",
            "Toutes les données");
    assertThat(table.select("th[scope=row]").eachText())
        .containsExactly("PDF", "Word", "PDF", "Word", "PDF", "Word", "Excel", "JSON");
    assertThat(table.select("button").eachAttr("aria-label"))
        .hasSize(16)
        .doesNotHaveDuplicates()
        .contains("Préparer, Synthèse pour la direction, PDF, Français");
  }

  @Test
  void compareWithNothingAfterAFirstAudit() {
    open(director, first, "/result/documents", Locale.FRENCH);

    assertThat(Seen.text()).contains("Rapport complet").doesNotContain("Comparaison avec");
  }

  @Test
  void prepareADocumentAndSayWhenItIsThere() {
    open(director, "/result/documents", Locale.FRENCH);
    var label = "Préparer, Toutes les données, JSON, Anglais";

    var make =
        find(NativeButton.class).all().stream()
            .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
            .findFirst()
            .orElseThrow();
    ComponentUtil.fireEvent(make, new ClickEvent<>(make));
    await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(60))
        .until(() -> {
          open(director, "/result/documents", Locale.FRENCH);
          return Seen.text().contains("Télécharger");
        });

    assertThat(Seen.page().select("a[aria-label^=Télécharger]").eachAttr("aria-label"))
        .containsExactly("Télécharger, Toutes les données, JSON, Anglais");
    assertThat(Seen.page().select("button[aria-label^='Préparer à nouveau']")).hasSize(1);
  }

  @Test
  void speakEnglish() {
    assertThat(open(director, "/result", Locale.ENGLISH))
        .contains("Mastery: the rules are alive and value is measured.")
        .doesNotContain("!{");
    assertThat(open(director, "/result/CNF", Locale.ENGLISH)).contains("Why this score?");
  }

  @Test
  void areReadOnlyForTheDpoAndClosedToEmployees() {
    assertThat(open(companies.member(company, Role.DPO), "/result", Locale.FRENCH))
        .contains("17,5\u00a0points")
        .doesNotContain("roadmap/adopt");
    assertThat(open(companies.member(company, Role.EMPLOYEE), "/result", Locale.FRENCH))
        .contains("Page introuvable");
  }

  @Test
  void openTheRoadmapOnceTheActionsAreAdopted() {
    assertThat(open(director, "/result", Locale.FRENCH))
        .contains("Adopter dans la feuille de route");
    CurrentTenant.run(
        company.id(),
        () ->
            Caller.runAs(
                director,
                () ->
                    adoption.adopt(
                        audit,
                        Set.of(
                            adoption.proposal(audit).lines().getFirst().recommended().action()))));

    assertThat(open(director, "/result", Locale.FRENCH))
        .contains("Ouvrir la feuille de route")
        .doesNotContain("Adopter dans la feuille de route");
  }

  private String open(PersonRef person, String page, Locale language) {
    return open(person, audit, page, language);
  }

  private String open(PersonRef person, AssessmentId which, String page, Locale language) {
    var authentication = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    authentication.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(authentication);
    UI.getCurrent().setLocale(language);
    UI.getCurrent().navigate("t/" + company.slug() + "/assessments/" + which + page);
    return Seen.page().body().html().replace("&nbsp;", "\u00a0");
  }
}
