package fr.gouvernail.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.gouvernail.questionnaire.Condition.All;
import fr.gouvernail.questionnaire.Condition.Any;
import fr.gouvernail.questionnaire.Condition.Compared;
import fr.gouvernail.questionnaire.Condition.Comparison;
import fr.gouvernail.questionnaire.Condition.Flag;
import fr.gouvernail.questionnaire.Condition.Not;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireTests {

  private static final String FRENCH =
      resource("/content/questionnaires/maturite-ia-pme/1.0.0/model.yaml");

  private final Questionnaire questionnaire =
      new Questionnaires().latest("maturite-ia-pme").orElseThrow();

  @Test
  void readsTheWholeQuestionnaire() {
    assertThat(questionnaire.questions()).hasSize(55);
    assertThat(questionnaire.dimensions()).hasSize(8);
    assertThat(questionnaire.actions()).hasSize(55);
    assertThat(questionnaire.questionsIn("approfondi")).hasSize(55);
    assertThat(questionnaire.questionsIn(Questionnaire.COMPLETE)).hasSize(55);
    assertThat(questionnaire.questionsIn("essentiel"))
        .isNotEmpty()
        .allMatch(q -> q.pack().equals("essentiel"));
    assertThat(questionnaire.questions().stream().filter(Question::gate).map(Question::id))
        .containsExactly("GOV-01", "GOV-02", "DAT-03", "CNF-01");
    var consultation = questionnaire.question("CUL-04").legal();
    assertThat(consultation.condition())
        .isEqualTo(new Compared("headcount", Comparison.AT_LEAST, 50));
    assertThat(consultation.appliesFrom()).isEqualTo("2018-01-01");
  }

  @Test
  void setsFrenchTypography() {
    assertThat(FrenchTypography.set("L'essai : « oui » ; non ? si ! 20 %"))
        .isEqualTo("L’essai\u00A0: «\u00A0oui\u00A0»\u00A0; non\u00A0? si\u00A0! 20\u00A0%");
    assertThat(questionnaire.questions())
        .allSatisfy(q ->
            assertThat(
                    Stream.concat(
                            Stream.of(q.label(), q.text(), q.help()),
                            q.statements().stream().map(Question.Statement::text))
                        .map(Text::fr))
                .noneMatch(t -> t.contains("'") || t.matches("(?s).* [:;!?»].*")));
  }

  @Test
  void fallsBackToFrenchInSight() {
    var text = new Text("Données", null);
    assertThat(text.in(Locale.ENGLISH)).isEqualTo("Données");
    assertThat(text.fallsBack(Locale.UK)).isTrue();
    assertThat(text.languageFor(Locale.UK)).isEqualTo(Locale.FRENCH);
    assertThat(text.fallsBack(Locale.FRANCE)).isFalse();
    var both = new Text("Données", "Data");
    assertThat(both.in(Locale.UK)).isEqualTo("Data");
    assertThat(both.in(Locale.FRANCE)).isEqualTo("Données");
    assertThat(both.fallsBack(Locale.UK)).isFalse();
  }

  @Test
  void readsWhateverIsTranslated() {
    var english = "questions:\n  STR-01:\n    label: Direction\n    levels:\n      3: Written\n";
    var read = QuestionnaireReader.read("test", FRENCH, english).question("STR-01");
    assertThat(read.label().en()).isEqualTo("Direction");
    assertThat(read.statement(3).text().en()).isEqualTo("Written");
    assertThat(read.statement(2).text().en()).isNull();
  }

  @Test
  void isTranslatedWhole() {
    var texts =
        questionnaire.questions().stream()
            .flatMap(q ->
                Stream.of(
                        Stream.of(q.label(), q.text(), q.help()),
                        q.statements().stream().map(Question.Statement::text),
                        q.evidenceExamples().stream(),
                        q.recommendations().stream().map(Question.Recommendation::text),
                        Stream.ofNullable(q.legal()).map(Question.LegalDuty::basis))
                    .flatMap(t -> t));
    var others =
        Stream.of(
                Stream.of(questionnaire.title(), questionnaire.legalBaseline()),
                questionnaire.dimensions().stream()
                    .flatMap(d -> Stream.of(d.label(), d.description(), d.openingQuestion())),
                questionnaire.actions().stream().map(Questionnaire.ActionDefinition::title),
                questionnaire.facts().stream().map(Questionnaire.FactDefinition::text),
                questionnaire.maturityLevels().stream()
                    .flatMap(l -> Stream.of(l.label(), l.meaning())),
                questionnaire.matrix().quadrants().stream().map(Questionnaire.Quadrant::label))
            .flatMap(t -> t);
    assertThat(Stream.concat(texts, others)).noneMatch(text -> text.fallsBack(Locale.ENGLISH));
  }

  @Test
  void refusesATranslationOfNothing() {
    var fault = faults(FRENCH, "questions:\n  STR-99:\n    label: Direction\n").getFirst();
    assertThat(fault.path()).isEqualTo("questions.STR-99.label");
    assertThat(fault.line()).isEqualTo(3);
  }

  @Test
  void keepsVersionsBesideEachOther(@TempDir Path folder) {
    var later = FRENCH.replaceFirst("version: 1\\.0\\.0", "version: 1.10.0");
    write(folder, "maturite-ia-pme/1.10.0", later);
    write(
        folder,
        "maturite-ia-pme/1.9.0",
        FRENCH.replaceFirst("version: 1\\.0\\.0", "version: 1.9.0"));
    var all = new Questionnaires(QuestionnaireFiles.matching(folder.toUri() + "*/*/model.yaml"));
    assertThat(all.all().stream().map(q -> q.version().toString()))
        .containsExactly("1.9.0", "1.10.0");
    assertThat(all.latest("maturite-ia-pme").orElseThrow().version())
        .isEqualTo(new Version(1, 10, 0));
    assertThat(all.get("maturite-ia-pme", Version.of("1.9.0"))).isPresent();
    assertThat(all.get("maturite-ia-pme", Version.of("2.0.0"))).isEmpty();
    assertThat(all.latest("autre")).isEmpty();
  }

  @Test
  void refusesAFileInAnotherFolderThanItsOwn(@TempDir Path folder) {
    write(folder, "maturite-ia-pme/3.0.0", FRENCH);
    assertThatThrownBy(() -> QuestionnaireFiles.matching(folder.toUri() + "*/*/model.yaml"))
        .isInstanceOf(InvalidQuestionnaire.class)
        .hasMessageContaining("maturite-ia-pme/3.0.0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "weight: 12 | weight: 13 | dimensions | add up to 100",
        "respondent: dirigeant | respondent: voisin | questions[STR-01].respondent | voisin",
        "dimension: STR | dimension: XXX | questions[STR-01].dimension | XXX",
        "fact: uses_ai | fact: uses_bi | applies_if | uses_bi",
        "fact: uses_ai | fact: headcount | applies_if | one of gte",
        "gate: false | gate: peut-être | questions[STR-01].gate | true or false",
        "- id: STR-02 | - id: STR-01 | questions | appears twice",
        "questions: 55 | questions: 54 | model.questions | 55 questions",
        "version: 1.0.0 | version: un | model.version | version such as",
        "max_excluded: 40 | max_excluded: 41 | maturity_levels | next level",
        "when_level: 1 | when_level: 2 | recommendations | in that order",
        "effort: S | effort: XL | effort | XL",
        "impact: 8 | impact: 11 | impact | 1 to 10",
        "opening_question: | ouverture: | dimensions[STR].ouverture | unknown key",
        "'2025-02-02' | '2025-02-30' | applies_from | a date such as",
        "STR: 2, | | target_profiles[essentiel].targets | each dimension",
      })
  void namesThePlaceOfAFault(String correct, String wrong, String path, String message) {
    assertThat(FRENCH).contains(correct);
    var broken =
        FRENCH.replaceFirst(
            Pattern.quote(correct), Matcher.quoteReplacement(wrong == null ? "" : wrong));
    assertThat(faults(broken, null))
        .anySatisfy(fault -> {
          assertThat(fault.path()).contains(path);
          assertThat(fault.message()).contains(message);
          assertThat(fault.line()).isPositive();
        });
  }

  @Test
  void namesAllTheFaultsAtOnce() {
    var broken =
        FRENCH
            .replaceFirst("gate: false", "gate: peut-être")
            .replaceFirst("respondent: dirigeant", "respondent: voisin")
            .replaceFirst("pack: essentiel", "pack: rien");
    assertThat(faults(broken, null)).hasSize(3);
  }

  @Test
  void refusesWhatIsNotAQuestionnaire() {
    assertThat(faults("", null)).hasSize(1);
    assertThat(faults("a: [1, 2", null)).hasSize(1);
    assertThat(faults("- a\n- b", null)).isNotEmpty();
    assertThat(faults("a: 1", null)).anyMatch(f -> f.message().equals("unknown key"));
    assertThat(faults("x: !!javax.script.ScriptEngineManager []", null)).isNotEmpty();
    assertThat(faults("a: ".repeat(60), null)).isNotEmpty();
    assertThat(faults("a: " + "[".repeat(60) + "]".repeat(60), null).getFirst().message())
        .startsWith("not readable");
    assertThat(faults("# " + "x".repeat(1_100_000), null).getFirst().message())
        .startsWith("not readable");
    var bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n";
    assertThat(faults(bomb, null).getFirst().message()).startsWith("not readable");
  }

  @Test
  void readsConditionsOnFactsThatMayBeUnknown() {
    var facts = Facts.of(Map.of("yes", true, "no", false, "headcount", 50));
    assertThat(new Flag("yes").evaluate(facts)).isEqualTo(Truth.TRUE);
    assertThat(new Flag("other").evaluate(facts)).isEqualTo(Truth.UNKNOWN);
    assertThat(new Not(new Flag("other")).evaluate(facts)).isEqualTo(Truth.UNKNOWN);
    assertThat(new Any(List.of(new Flag("other"), new Flag("yes"))).evaluate(facts))
        .isEqualTo(Truth.TRUE);
    assertThat(new Any(List.of(new Flag("other"), new Flag("no"))).evaluate(facts))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(new All(List.of(new Flag("other"), new Flag("no"))).evaluate(facts))
        .isEqualTo(Truth.FALSE);
    assertThat(new All(List.of(new Flag("other"), new Flag("yes"))).evaluate(facts))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(new Compared("headcount", Comparison.AT_LEAST, 50).evaluate(facts))
        .isEqualTo(Truth.TRUE);
    assertThat(new Compared("headcount", Comparison.AT_MOST, 49).evaluate(facts))
        .isEqualTo(Truth.FALSE);
    assertThat(new Compared("headcount", Comparison.EQUAL, 50).evaluate(Facts.NONE))
        .isEqualTo(Truth.UNKNOWN);
    assertThatThrownBy(() -> Facts.of(Map.of("yes", "oui")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<InvalidQuestionnaire.Fault> faults(String french, String english) {
    return catchThrowableOfType(
            InvalidQuestionnaire.class, () -> QuestionnaireReader.read("test", french, english))
        .faults();
  }

  private static void write(Path folder, String name, String text) {
    try {
      Files.createDirectories(folder.resolve(name));
      Files.writeString(folder.resolve(name).resolve("model.yaml"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String name) {
    try (var in = QuestionnaireTests.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
