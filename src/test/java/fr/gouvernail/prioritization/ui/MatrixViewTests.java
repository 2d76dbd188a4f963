package fr.gouvernail.prioritization.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.prioritization.FixedUseCases;
import fr.gouvernail.prioritization.FixedUseCases.Uses;
import fr.gouvernail.prioritization.MatrixFiles;
import fr.gouvernail.prioritization.model.MatrixFilter;
import fr.gouvernail.prioritization.model.PilotCriterion;
import fr.gouvernail.prioritization.model.Placed;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.model.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class MatrixViewTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired TestCompanies companies;
  @Autowired FixedUseCases useCases;
  @Autowired MatrixFiles files;
  @Autowired Statements statements;

  Workspace company;
  PersonRef lead;
  PersonRef owner;
  List<Placed> six;

  @BeforeEach
  void aCompanyWithSixUses() {
    company = companies.company();
    lead = companies.member(company, Role.AI_LEAD);
    owner = companies.member(company, Role.BUSINESS_OWNER);
    six = useCases.sixOfBrevanne(company);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void theTitleIsTheConclusionAndTheListStandsByQuadrant() {
    open(lead, "matrix");
    assertThat(Seen.title()).isEqualTo("Un seul gain rapide, déjà en service.");
    assertThat(Seen.text())
        .contains("Trois projets stratégiques butent d’abord sur la technique.")
        .contains("Les six cas d’usage")
        .contains("Contrôle visuel est en pilote hors « Gains rapides »");
    assertThat(Seen.page().select(".gv-matrix-list .gv-group").eachText())
        .containsExactly(
            "Gains rapides", "Projets stratégiques", "Améliorations ponctuelles", "À éviter");
    assertThat(titles())
        .startsWith("Aide au chiffrage des pièces", "Contrôle visuel des états de surface");
    assertThat(Seen.page().select(".gv-matrix-list tbody tr:nth-child(2)").first().text())
        .contains("8,2", "6,5", "En service", "Transparence");
  }

  @Test
  void anIdeaIsAddedFromHere() {
    open(lead, "matrix");
    var address = Seen.page().select("a.gv-primary").attr("href");
    open(lead, address.replace("/t/" + company.slug() + "/", ""));
    assertThat(Seen.title()).isEqualTo("Une idée, en une minute");
  }

  @Test
  void theDrawingAndTheListHoldTheSame() {
    open(lead, "matrix");
    var drawing = drawing();
    assertThat(drawing.get("dots")).hasSize(6);
    var svg = drawing.get("svg").asString();
    six.forEach(use -> assertThat(svg).contains(use.id().toString()));
    assertThat(svg)
        .contains("1, Aide au chiffrage des pièces")
        .contains("impact 8,2, faisabilité 6,5, Gains rapides, En service, Transparence");
    assertThat(drawing.get("legend").asString()).contains("En pilote", "Haut risque", "Refusée");
  }

  @Test
  void aChoiceNarrowsBothAndStandsInTheAddress() {
    open(lead, "matrix?state=IN_PILOT");
    assertThat(titles()).containsExactly("Contrôle visuel des états de surface");
    assertThat(drawing().get("dots")).hasSize(1);
    assertThat(Seen.title()).isEqualTo("Aucun gain rapide pour l’instant.");
    Seen.act("Tout afficher");
    assertThat(titles()).hasSize(6);
    Seen.choose("gv-filter-class", "TRANSPARENCY");
    assertThat(titles()).hasSize(2);
    Seen.choose("gv-filter-state", "DRAFT");
    assertThat(Seen.text()).contains("Aucun cas d’usage ne correspond");
    open(lead, "matrix?state=ODD&owner=nobody");
    assertThat(titles()).as("what an address says amiss is left out").hasSize(6);
  }

  @Test
  void newScoresAreKeptAndShown() {
    open(lead, "matrix");
    var use = six.get(1);
    var kept = keep(use, 0, "[8,8,8,6,6,6,6]", "[\"\",\"\",\"\",\"devis reçus\",\"\",\"\",\"\"]");
    assertThat(kept.get("kept").asBoolean()).isTrue();
    assertThat(Seen.title()).isEqualTo("Deux gains rapides, dont un en service.");
    var begun = find(MatrixView.class).single().begin(use.id());
    assertThat(begun.get("scores").toString()).isEqualTo("[8,8,8,6,6,6,6]");
    assertThat(begun.get("reasons").get(3).asString()).isEqualTo("devis reçus");
  }

  @Test
  void scoresThatWereForgedAreRefusedAndChangeNothing() {
    open(lead, "matrix");
    var use = six.get(1);
    for (var forged :
        List.of(
            "[8,8,8,6,6,6]",
            "[8,8,8,6,6,6,11]",
            "[8,8,8,6,6,6,0]",
            "[8,8,8,6,6,6,5.5]",
            "{}",
            "[8,8,8,6,6,6,null]",
            "[8,8,8,6,6,6,\"7\"]")) {
      assertThat(keep(use, 0, forged, "[]").get("refused").asString()).as(forged).isNotBlank();
    }
    var long_ = "x".repeat(201);
    assertThat(keep(use, 0, "[8,8,8,6,6,6,6]", "[\"" + long_ + "\"]").get("refused").asString())
        .contains("200 caractères");
    assertThat(in(() -> useCases.one(use.id())).version()).isZero();
  }

  @Test
  void whoMayNotScoreIsRefusedAndHasNothingToClick() {
    var fixed =
        useCases.add(
            company, Uses.fixed(Uses.of(7, "Traduction", State.DRAFT, null, 5, 5, 5, 5, 5, 5, 5)));
    open(owner, "matrix");
    assertThat(Seen.page().select("#score-" + fixed.id())).isEmpty();
    assertThat(keep(fixed, 0, "[8,8,8,6,6,6,6]", "[]").get("refused").asString())
        .contains("ne pouvez pas noter");
    assertThat(in(() -> useCases.one(fixed.id())).version()).isZero();
  }

  @Test
  void whoKeepsSecondSeesWhatIsStoredAndChooses() {
    open(lead, "matrix");
    var use = six.get(1);
    in(() -> {
      useCases.score(use.id(), 0, Uses.scores(1, 1, 1, 1, 1, 1, 1).byId(), Map.of());
      return null;
    });
    var conflict = keep(use, 0, "[8,8,8,6,6,6,6]", "[]").get("conflict");
    assertThat(conflict.get("scores").toString()).isEqualTo("[1,1,1,1,1,1,1]");
    assertThat(conflict.get("version").asInt()).isEqualTo(1);
    assertThat(keep(use, 1, "[8,8,8,6,6,6,6]", "[]").get("kept").asBoolean()).isTrue();
  }

  @Test
  void whatHasNoScoresYetStandsInTheListWithTheWayToScoreIt() {
    var fresh = useCases.add(company, Uses.of(7, "Traduction", State.DRAFT, null));
    open(lead, "matrix");
    assertThat(Seen.text()).contains("Pas encore notés", "Un cas d’usage reste à noter.");
    assertThat(Seen.page().select("#score-" + fresh.id())).hasSize(1);
    assertThat(drawing().get("svg").asString()).doesNotContain(fresh.id().toString());
    assertThat(drawing().get("dots")).hasSize(7);
  }

  @Test
  void thePilotIsProposedWithItsReasonsAndEvidence() {
    open(lead, "matrix");
    assertThat(Seen.text())
        .as("one is in pilot already")
        .contains("Prochain pilote")
        .contains("Aucun critère sur quatre");
    var other = companies.company();
    var director = companies.member(other, Role.DIRECTOR);
    useCases.add(
        other,
        Uses.of(
            4,
            "Répondre aux devis",
            State.APPROVED,
            AiActClass.MINIMAL,
            Uses.evidence(PilotCriterion.values()),
            9,
            8,
            7,
            7,
            6,
            6,
            7));
    company = other;
    open(director, "matrix");
    assertThat(Seen.text())
        .contains("Premier pilote", "réunit les quatre critères", "Prêt à proposer")
        .contains("Les quatre critères sont réunis. Le règlement n’y ajoute rien.")
        .contains("Sa fiche est approuvée : l’essai peut commencer.")
        .contains("Gain rapide – Preuve 0");
  }

  @Test
  void anEmptyCompanyIsToldWhatTheMatrixIsFor() {
    company = companies.company();
    open(companies.member(company, Role.DIRECTOR), "matrix");
    assertThat(Seen.title()).isEqualTo("Aucun cas d’usage à placer.");
    assertThat(Seen.text()).contains("Décrivez une idée en une minute");
  }

  @Test
  void employeesDoNotFindIt() {
    open(companies.member(company, Role.EMPLOYEE), "matrix");
    assertThat(Seen.title()).isEqualTo("Page introuvable");
  }

  @Test
  void thePageCostsFewStatementsAndShowsThirtyAtATime() {
    for (int i = 0; i < 60; i++) {
      useCases.add(
          company,
          Uses.of(
              i + 7, "Usage " + i, State.DRAFT, AiActClass.MINIMAL, 1 + i % 10, 5, 5, 5, 5, 5, 5));
    }
    open(lead, "matrix");
    assertThat(titles()).hasSize(30);
    assertThat(drawing().get("dots")).hasSize(30);
    Seen.act("Afficher la suite");
    assertThat(titles()).hasSize(60);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    assertThat(statements.during(() -> UI.getCurrent().navigate("t/" + company.slug() + "/matrix")))
        .as("beside those that read the uses")
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void theFilesHoldWhatTheFilterLetsThrough() throws IOException {
    var all = as(lead, () -> files.pdf(MatrixFilter.ALL, Locale.FRENCH));
    try (var document = Loader.loadPDF(all)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(new PDFTextStripper().getText(document).replace('\u00a0', ' '))
          .contains("Un seul gain rapide, déjà en service.")
          .contains("Aide au chiffrage des pièces", "8,2", "6,5", "Projets stratégiques");
    }
    var pilots = MatrixFilter.ALL.with("state", "IN_PILOT");
    var svg = new String(as(lead, () -> files.svg(pilots, Locale.ENGLISH)), StandardCharsets.UTF_8);
    assertThat(svg)
        .contains("No quick win for now.", "Contrôle visuel", "In pilot")
        .doesNotContain("chiffrage");
    assertThat(as(lead, () -> files.png(pilots, Locale.ENGLISH))).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void aFullPageOfThirtyFitsOnOneSheet() throws IOException {
    for (int i = 0; i < 60; i++) {
      useCases.add(
          company,
          Uses.of(
              i + 7,
              "Accélérer le traitement numéro " + i + " du service après-vente",
              State.CHANGES_REQUESTED,
              AiActClass.TRANSPARENCY,
              1 + i % 10,
              1 + i * 7 % 10,
              5,
              5,
              5,
              1 + i * 3 % 10,
              5));
    }
    try (var document =
        Loader.loadPDF(as(lead, () -> files.pdf(MatrixFilter.ALL, Locale.FRENCH)))) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document)).contains("36 autres cas");
    }
  }

  @Test
  void speaksEnglish() {
    signIn(lead);
    UI.getCurrent().setLocale(Locale.ENGLISH);
    UI.getCurrent().navigate("t/" + company.slug() + "/matrix");
    assertThat(Seen.title()).isEqualTo("One quick win, already in service.");
    assertThat(Seen.text() + drawing())
        .contains("Quick wins", "Minor improvements", "Next pilot")
        .doesNotContain("!{")
        .doesNotContainPattern("\\bprioritization\\.[a-z]");
  }

  private JsonNode keep(Placed use, long version, String scores, String reasons) {
    var mapper = JsonMapper.shared();
    return find(MatrixView.class)
        .single()
        .keep(use.id(), version, mapper.readTree(scores), mapper.readTree(reasons));
  }

  private JsonNode drawing() {
    return JsonMapper.shared().readTree(find(MatrixBoard.class).single().content());
  }

  private static List<String> titles() {
    return Seen.page().select(".gv-matrix-title").eachText();
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return Caller.callAs(person, () -> in(work));
  }

  private <T> T in(Supplier<T> work) {
    return CurrentTenant.call(company.id(), work);
  }

  private void open(PersonRef person, String path) {
    signIn(person);
    UI.getCurrent().setLocale(Locale.FRENCH);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    var parts = path.split("\\?", 2);
    UI.getCurrent()
        .navigate(
            "t/" + company.slug() + "/" + parts[0],
            parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
  }

  private static void signIn(PersonRef person) {
    var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
  }
}
