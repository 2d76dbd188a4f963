package fr.gouvernail.usecase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.Seen;
import fr.gouvernail.identity.Role;
import fr.gouvernail.usecase.IdeaService;
import fr.gouvernail.usecase.NewIdea;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.model.Axis;
import fr.gouvernail.usecase.model.Indicator;
import fr.gouvernail.usecase.model.Matrix;
import fr.gouvernail.usecase.model.Risks;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class NewUseCaseViewTests extends SheetPageTest {

  private static final String MODEL = "UC-05";

  @Autowired IdeaService ideas;

  @Test
  void threeSentencesMakeASheetOnce() {
    open(owner, "use-cases/new");
    assertThat(Seen.title()).isEqualTo("Décrivez votre cas d’usage en trois phrases.");
    var id = UseCaseId.next();
    var typed = typed(id, "Accélérer les devis", "Seize heures", "Un prix", "");
    assertThat(screen().start(typed).isEmpty()).isTrue();
    screen().open();
    assertThat(address()).endsWith("use-cases/" + id + "/edit");
    assertThat(values(id).text("problem")).isEqualTo("Seize heures");
    assertThat(values(id).person("owner")).contains(owner);
    open(owner, "use-cases/new");
    screen().start(typed);
    assertThat(as(owner, () -> reading.all())).hasSize(1);
  }

  @Test
  void aModelFillsInItsMarksRisksAndIndicatorsAndNeverTheClass() {
    open(owner, "use-cases/new?model=" + MODEL);
    assertThat(handed("this.load").get("model").stringValue()).isEqualTo(MODEL);
    var id = UseCaseId.next();
    screen().start(typed(id, "Trier nos courriels", "", "", MODEL));
    var values = values(id);
    assertThat(values.text("title")).as("what was typed stays").isEqualTo("Trier nos courriels");
    assertThat(values.text("purpose")).isNotBlank();
    assertThat(values.text("category")).isEqualTo("automatisation_intelligente");
    assertThat(values.text("catalogue_ref")).isEqualTo(MODEL);
    assertThat(Matrix.score(Axis.IMPACT, Matrix.scores(values))).contains(new BigDecimal("7.0"));
    assertThat(Risks.of(values)).isNotEmpty().allMatch(risk -> owner.equals(risk.owner()));
    assertThat(Indicator.of(values)).isNotEmpty().allMatch(line -> line.target() == null);
    assertThat(as(owner, () -> reading.dossier(id)).classification()).isNull();
    assertThat(as(owner, () -> reading.dossier(id)).row().catalogueRef()).isEqualTo(MODEL);
  }

  @Test
  void everyModelMakesASheetWhoseValuesAreFine() {
    open(owner, "use-cases/new");
    for (int number = 1; number <= 30; number++) {
      var id = UseCaseId.next();
      open(owner, "use-cases/new");
      screen().start(typed(id, "", "", "", "UC-%02d".formatted(number)));
      var dossier = as(owner, () -> reading.dossier(id));
      assertThat(dossier.findings(dossier.current()))
          .as("model %d", number)
          .noneMatch(
              finding -> finding.key().startsWith("FORMAT") || finding.key().equals("RANGE.long"));
    }
  }

  @Test
  void aTitleOrAModelIsNeeded() {
    open(owner, "use-cases/new");
    var answer = screen().start(typed(UseCaseId.next(), " ", "Seize heures", "", ""));
    assertThat(answer.get("refused").stringValue()).contains("Donnez un titre");
    var unknown = screen().start(typed(UseCaseId.next(), "Un titre", "", "", "UC-99"));
    assertThat(unknown.get("refused").stringValue()).contains("n’est plus au catalogue");
    assertThat(as(owner, () -> reading.all())).isEmpty();
  }

  @Test
  void whatResemblesIsLinkedAndOffered() {
    var id = started("Tri et routage des demandes entrantes");
    open(owner, "use-cases/new");
    var alike = screen().similar("Trier et router les demandes", "");
    assertThat(alike.get(0).get("href").stringValue()).endsWith("/use-cases/" + id);
    assertThat(alike.toString()).contains("\"model\":\"" + MODEL + "\"");
    assertThat(screen().similar("Peindre la façade du hangar", "").isEmpty()).isTrue();
    assertThat(screen().similar("x".repeat(6000), "").isEmpty()).isTrue();
  }

  @Test
  void anotherCompanysSheetsAreNotLookedAt() {
    started("Tri et routage des demandes entrantes");
    company = companies.company();
    owner = companies.member(company, Role.BUSINESS_OWNER);
    open(owner, "use-cases/new");
    assertThat(screen().similar("Tri et routage des demandes entrantes", "").toString())
        .doesNotContain("href");
  }

  @Test
  void anIdeaThatIsTakenUpKeepsItsWordsAndBecomesTheSheet() {
    var employee = companies.member(company, Role.EMPLOYEE);
    var idea = UUID.randomUUID();
    run(
        employee,
        () ->
            ideas.file(
                new NewIdea(
                    idea,
                    "Trouver les plans",
                    "On cherche dix minutes par plan, chaque jour.",
                    null)));
    open(owner, "use-cases/new?idea=" + idea);
    assertThat(Seen.title()).isEqualTo("Cette idée devient une fiche.");
    assertThat(handed("this.load").get("title").stringValue()).isEqualTo("Trouver les plans");
    screen()
        .start(
            typed(
                UseCaseId.next(),
                "Trouver un plan en dix secondes",
                "On cherche.",
                "Chercher dans les plans.",
                ""));
    var useCase = as(owner, () -> ideas.one(idea)).useCase();
    assertThat(values(useCase).text("title")).isEqualTo("Trouver un plan en dix secondes");
    screen().open();
    assertThat(address()).endsWith("use-cases/" + useCase + "/edit");
    open(owner, "use-cases/new?idea=" + idea);
    assertThat(address()).as("it has its sheet").endsWith("use-cases/" + useCase + "/edit");
  }

  @Test
  void employeesAndUnknownIdeasFindNothing() {
    open(companies.member(company, Role.EMPLOYEE), "use-cases/new");
    assertThat(Seen.title()).isEqualTo("Page introuvable");
    open(owner, "use-cases/new?idea=" + UUID.randomUUID());
    assertThat(Seen.title()).isEqualTo("Page introuvable");
  }

  private NewUseCase screen() {
    return find(NewUseCase.class).single();
  }

  private static JsonNode typed(
      UseCaseId id, String title, String problem, String purpose, String model) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", id.toString())
        .put("title", title)
        .put("problem", problem)
        .put("purpose", purpose)
        .put("model", model);
  }
}
