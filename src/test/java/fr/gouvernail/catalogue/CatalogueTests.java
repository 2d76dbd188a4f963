package fr.gouvernail.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.identity.Role;
import fr.gouvernail.questionnaire.Condition.Any;
import fr.gouvernail.questionnaire.Condition.Flag;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.questionnaire.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTests {

  private static final Version FIRST = new Version(1, 0, 0);

  private final UseCaseCatalogue useCases = Catalogues.USE_CASE_MODELS.latest();
  private final RiskCatalogue risks = Catalogues.RISK_MODELS.latest();
  private final IndicatorCatalogue indicators = Catalogues.INDICATOR_MODELS.latest();
  private final Questionnaire questionnaire =
      new Questionnaires().latest("maturite-ia-pme").orElseThrow();

  @Test
  void readsTheUseCasesOfTheProduct() {
    assertThat(useCases.models()).hasSize(30);
    assertThat(Catalogues.USE_CASE_MODELS.get(FIRST)).contains(useCases);
    assertThat(Catalogues.USE_CASE_MODELS.get(new Version(2, 0, 0))).isEmpty();
    var sorting = useCases.model("UC-09").orElseThrow();
    assertThat(sorting.likelyClass()).isEqualTo(AiActClass.HIGH_RISK);
    assertThat(sorting.quadrant()).isEqualTo("a_eviter");
    assertThat(useCases.function(sorting.function()).label().fr()).isEqualTo("Ressources humaines");
    assertThat(sorting.risks()).containsExactly("RSK-14", "RSK-16", "RSK-12");
    assertThat(sorting.personalData()).isEqualTo("oui");
    assertThat(useCases.models())
        .allMatch(model ->
            questionnaire
                .matrix()
                .place(model.impact(), model.feasibility())
                .id()
                .equals(model.quadrant()));
  }

  @Test
  void readsTheRisksOfTheProduct() {
    assertThat(risks.risks()).hasSize(35);
    assertThat(risks.measures()).hasSize(40);
    assertThat(Catalogues.RISK_MODELS.get(FIRST)).contains(risks);
    var invented = risks.risk("RSK-18").orElseThrow();
    assertThat(invented.score()).isEqualTo(12);
    assertThat(invented.owner()).isEqualTo(Role.BUSINESS_OWNER);
    assertThat(risks.level(12).id()).isEqualTo("critique");
    assertThat(risks.level(9).id()).isEqualTo("eleve");
    assertThat(risks.level(6).id()).isEqualTo("modere");
    assertThat(risks.level(3).id()).isEqualTo("faible");
    assertThat(risks.risk("RSK-14").orElseThrow().appliesIf())
        .isEqualTo(new Any(List.of(new Flag("hr_use"), new Flag("high_risk"))));
    assertThatThrownBy(() -> risks.level(17)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsTheIndicatorsOfTheProduct() {
    assertThat(indicators.indicators()).hasSize(28);
    assertThat(Catalogues.INDICATOR_MODELS.get(FIRST)).contains(indicators);
    var errors = indicators.indicator("QLT-01").orElseThrow();
    assertThat(errors.bounds()).isEqualTo(new IndicatorModel.Bounds(0, 100));
    assertThat(errors.minimumSample()).isEqualTo(30);
    assertThat(errors.unit().label().fr()).isEqualTo("%");
    assertThat(indicators.example().returnPercent()).isEqualByComparingTo("89.5");
  }

  @Test
  void writesFormulasAsPeopleReadThem() {
    assertThat(formula("FIN-03", Locale.FRENCH))
        .isEqualTo("100\u00A0× (gains cumulés\u00A0− coûts cumulés)\u00A0÷ coûts cumulés");
    assertThat(formula("FIN-04", Locale.ENGLISH))
        .isEqualTo("first month in which (cumulative gains\u00A0≥ cumulative costs)");
    assertThat(formula("QLT-02", Locale.FRENCH))
        .isEqualTo("100\u00A0× moyenne(valeur absolue (réalisé\u00A0− prévu)\u00A0÷ réalisé)");
  }

  private String formula(String id, Locale locale) {
    return indicators.indicator(id).orElseThrow().formula().in(locale);
  }

  @Test
  void agreesWithTheQuestionnaire() {
    assertThat(risks.risks())
        .allSatisfy(risk -> {
          assertThat(questionnaire.questions().stream().map(Question::id))
              .containsAll(risk.questions());
          assertThat(
                  questionnaire.facts().stream()
                      .filter(fact -> fact.kind() == Questionnaire.FactKind.FLAG)
                      .map(Questionnaire.FactDefinition::id))
              .containsAll(risk.appliesIf().facts());
        });
    assertThat(questionnaire.efforts().stream().map(Questionnaire.Effort::id))
        .containsAll(risks.measures().stream().map(Measure::effort).toList());
  }

  @Test
  void lowersARiskOnlyByMeasuresInPlaceAndOnlySoFar() {
    var validation = risks.measure("M-VALIDATION").orElseThrow();
    var sources = risks.measure("M-SOURCES").orElseThrow();
    var tests = risks.measure("M-TESTS").orElseThrow();
    assertThat(risks.residual(4, 3, List.of()).score()).isEqualTo(12);
    assertThat(risks.residual(4, 3, List.of(validation)))
        .isEqualTo(new RiskCatalogue.Residual(3, 2));
    assertThat(risks.residual(4, 3, List.of(validation, sources, tests)))
        .as("two steps at most")
        .isEqualTo(new RiskCatalogue.Residual(2, 2));
    assertThat(risks.residual(4, 3, List.of(tests, tests)).likelihood())
        .as("a measure counts once")
        .isEqualTo(3);
    assertThat(risks.residual(1, 1, List.of(validation, sources)).score()).isEqualTo(1);
  }

  @Test
  void isTranslatedWholeAndWellSet() {
    var texts = Catalogues.textsOf(List.of(useCases, risks, indicators));
    assertThat(texts).hasSizeGreaterThan(700);
    assertThat(texts.stream().filter(text -> text.fallsBack(Locale.ENGLISH)).map(Text::fr))
        .isEmpty();
    assertThat(texts.stream().map(Text::fr))
        .noneMatch(t -> t.contains("'") || t.matches("(?s).*( [:;!?»%]|« |\\d \\d{3}).*"));
    assertThat(texts.stream().map(Text::en))
        .noneMatch(t -> t.contains("'") || t.matches("(?s).*( [:;!?%]|[«»]).*"));
  }

  @Test
  void showsFrenchWhereEnglishIsMissing() {
    var english = Catalogues.RISKS.english().replaceFirst("    title: Costs exceeding .*\n", "");
    var read = (RiskCatalogue) Catalogues.RISKS.read(Catalogues.RISKS.french(), english);
    var title = read.risk("RSK-01").orElseThrow().title();
    assertThat(title.fallsBack(Locale.ENGLISH)).isTrue();
    assertThat(title.in(Locale.ENGLISH)).isEqualTo("Coûts qui dépassent le bénéfice");
  }

  @Test
  void namesFaultsOfUseCasesWithTheirPlaces() {
    var file = Catalogues.USE_CASES;
    assertThat(file.faultsAfter("risks: [RSK-03,", "risks: [RSK-99,"))
        .contains("use_cases[UC-01].risks[0]: no risk RSK-99");
    assertThat(file.faultsAfter("indicators: [PRD-04,", "indicators: [PRD-99,"))
        .contains("no indicator PRD-99");
    assertThat(file.faultsAfter("[PRD-04, QLT-01, FIN-06, PRD-02]", "[PRD-04]"))
        .contains("from 2 to 4 entries");
    assertThat(file.faultsAfter("[PRD-04, QLT-01,", "[PRD-04, PRD-04,"))
        .contains("PRD-04 appears twice");
    assertThat(file.faultsAfter("quadrant: gains_rapides", "quadrant: a_eviter"))
        .contains("use_cases[UC-01].quadrant: the marks lead to gains_rapides");
    assertThat(file.faultsAfter("impact: 8", "impact: 5")).contains("ameliorations_ponctuelles");
    assertThat(file.faultsAfter("impact: 8", "impact: 11")).contains("from 1 to 10");
    assertThat(file.faultsAfter("likely_class: minimal", "likely_class: bas"))
        .contains("use_cases[UC-01].likely_class", "transparence");
    assertThat(file.faultsAfter("category: automatisation_intelligente", "category: robots"))
        .contains("no category robots");
    assertThat(file.faultsAfter("function: finance", "function: compta"))
        .contains("no function compta");
    assertThat(file.faultsAfter("sectors: [tous]", "sectors: [pêche]")).contains("no sector pêche");
    assertThat(file.faultsAfter("personal_data: faible", "personal_data: peu"))
        .contains("no answer peu");
    assertThat(file.faultsAfter("id: UC-02", "id: UC-01"))
        .contains("use_cases[UC-01]: appears twice");
    assertThat(file.faultsAfter("count: 30", "count: 31")).contains("the file has 30 entries");
    assertThat(file.faultsAfter("risques-ia-pme, version: 1.0.0", "risques-ia-pme, version: 9.0.0"))
        .contains("refers_to.risks: no catalogue risques-ia-pme 9.0.0");
    assertThat(file.faultsAfter("{id: kpi-ia-pme,", "{id: autres,"))
        .contains("no catalogue autres 1.0.0");
    assertThat(file.faultsAfter("class_note:", "clas_note:")).contains("unknown key", "is missing");
    assertThat(
            file.faultsAfter(
                "Saisie automatique des factures fournisseurs",
                "Saisie automatique des factures fournisseurs".repeat(2)))
        .contains("longer than a charter's title may be");
  }

  @Test
  void namesFaultsOfRisksWithTheirPlaces() {
    var file = Catalogues.RISKS;
    assertThat(file.faultsAfter("score: 6", "score: 8"))
        .contains("risks[RSK-01].score: is not likelihood × severity");
    assertThat(file.faultsAfter("measures: [M-SAAS,", "measures: [M-RIEN,"))
        .contains("no measure M-RIEN");
    assertThat(file.faultsAfter("owner: dirigeant", "owner: chef")).contains("risks[RSK-01].owner");
    assertThat(file.faultsAfter("min: 8", "min: 9")).contains("level has the score 8");
    assertThat(file.faultsAfter("max: 3", "max: 4")).contains("level has the score 4");
    assertThat(file.faultsAfter("- value: 2", "- value: 3")).contains("in that order");
    assertThat(file.faultsAfter("fact: in_production", "fact: in_orbit"))
        .contains("no fact in_orbit");
    assertThat(file.faultsAfter("[MANAGE 2.1,", "[MANAGE,")).contains("risks[RSK-01].nist_ai_rmf");
    assertThat(file.faultsAfter("questions: [STR-04,", "questions: [strategie,"))
        .contains("risks[RSK-01].questions");
    assertThat(file.faultsAfter("effort: S", "effort: XL")).contains("measures[M-SAAS].effort");
    assertThat(file.faultsAfter("less_severity: 1", "less_severity: 9"))
        .contains("measures[M-SAAS].less_severity");
    assertThat(file.faultsAfter("category: financier", "category: argent"))
        .contains("no category argent");
  }

  @Test
  void namesFaultsOfIndicatorsWithTheirPlaces() {
    var file = Catalogues.INDICATORS;
    assertThat(file.faultsAfter("* volume_actuel", "* volume_passe"))
        .contains(
            "indicators[FIN-01].formula: volume_passe is none",
            "indicators[FIN-01].variables: the formula does not use volume_actuel");
    assertThat(file.faultsAfter("* volume_actuel", "* (volume_actuel")).contains("no expression");
    assertThat(file.faultsAfter("* volume_actuel", "* volume_actuel; 1")).contains("no expression");
    assertThat(file.faultsAfter("unit: eur_par_mois", "unit: francs")).contains("no unit francs");
    assertThat(file.faultsAfter("family: financier", "family: argent"))
        .contains("no family argent");
    assertThat(file.faultsAfter("direction: hausse", "direction: gauche"))
        .contains("no direction gauche");
    assertThat(file.faultsAfter("over_time: somme", "over_time: produit"))
        .contains("no over_time produit");
    assertThat(file.faultsAfter("return_percent: 89.5", "return_percent: 89.4"))
        .contains("worked_example: the figures do not follow");
    assertThat(file.faultsAfter("months_to_return: 5", "months_to_return: 6"))
        .contains("worked_example");
    assertThat(file.faultsAfter("bounds: {min: 0,", "bounds: {min: 100,")).contains("below max");
  }

  @Test
  void namesAllFaultsAtOnce() {
    var broken =
        Catalogues.USE_CASES
            .french()
            .replaceFirst("function: finance", "function: compta")
            .replaceFirst("likely_class: transparence", "likely_class: haute")
            .replaceFirst("months_to_value: 9", "months_to_value: bientôt");
    assertThat(Catalogues.USE_CASES.faults(broken, Catalogues.USE_CASES.english()))
        .contains("UC-01].function", "UC-03].likely_class", "UC-21].months_to_value");
  }

  @ParameterizedTest
  @EnumSource
  void noticesEveryKeyThatIsMissing(Catalogues file) {
    var lines = file.french().lines().toList();
    var met = new HashSet<String>();
    var optional = Pattern.compile("\\s+(meaning|note|bounds|minimum_sample|fact): .*");
    var entry = Pattern.compile("\\s*(- .*|[a-zA-Z_0-9-]+:( .*)?)");
    var plain = Pattern.compile("\\s+([a-z_]+): [^'\\[{|>].*");
    for (int i = 0; i < lines.size(); i++) {
      var key = plain.matcher(lines.get(i));
      var whole = i + 1 == lines.size() || entry.matcher(lines.get(i + 1)).matches();
      if (key.matches()
          && whole
          && !optional.matcher(lines.get(i)).matches()
          && met.add(lines.get(i).indexOf(key.group(1)) + key.group(1))) {
        var without = i;
        var rest =
            IntStream.range(0, lines.size())
                .filter(n -> n != without)
                .mapToObj(lines::get)
                .reduce("", (text, line) -> text + line + "\n");
        assertThat(file.faults(rest, file.english()))
            .as("without line " + (i + 1) + ": " + lines.get(i))
            .contains(key.group(1));
      }
    }
    assertThat(met).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhatIsNoCatalogue(Catalogues file) {
    for (var text :
        List.of(
            "",
            "- 1",
            "catalogue: nothing",
            "catalogue: &a [*a]",
            "{".repeat(100),
            "x: !!javax.script.ScriptEngineManager []",
            file.french().substring(0, file.french().length() / 2),
            file.french() + file.french(),
            "# " + "x".repeat(1_000_001))) {
      assertThat(file.faults(text, file.english())).isNotEmpty();
    }
    assertThat(file.faults(file.french(), file.english() + "strange:\n  label: Nothing\n"))
        .contains("translations", "strange.label: translates nothing");
  }

  @Test
  void keepsVersionsBesideEachOther(@TempDir Path folder) throws IOException {
    var yaml = Catalogues.RISKS.french();
    write(folder.resolve("risques-ia-pme/1.9.0"), yaml.replace("version: 1.0.0", "version: 1.9.0"));
    write(
        folder.resolve("risques-ia-pme/1.10.0"), yaml.replace("version: 1.0.0", "version: 1.10.0"));
    var pattern = folder.toUri() + "*/*/catalogue.yaml";
    var models =
        new RiskModels(CatalogueFile.matching(pattern, RiskReader::read, RiskCatalogue::version));
    assertThat(models.latest().version()).isEqualTo(new Version(1, 10, 0));
    assertThat(models.get(new Version(1, 9, 0))).isPresent();

    write(folder.resolve("risques-ia-pme/3.0.0"), yaml);
    assertThatThrownBy(
            () -> CatalogueFile.matching(pattern, RiskReader::read, RiskCatalogue::version))
        .isInstanceOf(InvalidCatalogue.class)
        .hasMessageContaining("not those of the folder");
  }

  private static void write(Path folder, String yaml) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("catalogue.yaml"), yaml);
  }
}
