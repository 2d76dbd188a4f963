package fr.gouvernail.aiact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.gouvernail.questionnaire.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClassificationTests {

  private static final LawPack PACK = Packs.LATEST;

  /// A tool that reads applications, bought and used.
  private static final Answers SORTING =
      new Answers(
          Map.of(
              "N01", List.of("oui"),
              "N02", List.of("utilise"),
              "N03", List.of(),
              "N05", List.of("non"),
              "N08", List.of("recrutement"),
              "N09", List.of("oui"),
              "N10C", List.of("non"),
              "N11", List.of(),
              "N12", List.of("non"),
              "N13", List.of("candidats")));

  static List<Packs.Oracle> oracles() {
    return Packs.oracles();
  }

  @ParameterizedTest
  @MethodSource("oracles")
  void answersTheKnownCases(Packs.Oracle oracle) {
    var found = Classification.of(Interview.of(PACK, oracle.answers()), oracle.headcount());

    assertThat(found.risk()).isEqualTo(oracle.risk());
    assertThat(ids(found))
        .containsAll(oracle.included())
        .doesNotContainAnyElementsOf(oracle.excluded());
  }

  @Test
  void asksOneQuestionAfterTheOther() {
    assertThat(next(Answers.NONE)).isEqualTo("N01");
    assertThat(next(Answers.NONE.with("N01", List.of("oui")))).isEqualTo("N02");
    assertThat(Interview.of(PACK, Answers.NONE.with("N01", List.of("non"))).next()).isEmpty();
  }

  @Test
  void takesNoAnswerThatTheQuestionDoesNotOffer() {
    assertThat(next(Answers.NONE.with("N01", List.of("peut-être")))).isEqualTo("N01");
    assertThat(next(Answers.NONE.with("N01", List.of("oui", "non")))).isEqualTo("N01");
    assertThat(next(Answers.NONE.with("N01", List.of("oui")).with("N02", List.of())))
        .isEqualTo("N02");
  }

  @Test
  void keepsAnswersThatAnEarlierOneSkips() {
    var away = SORTING.with("N08", List.of());
    assertThat(steps(away)).doesNotContain("N09", "N10C");

    assertThat(steps(away.with("N08", List.of("recrutement")))).isEqualTo(steps(SORTING));
  }

  @Test
  void leadsWhoDoesNotKnowToSomebodyWhoChecks() {
    var sure = classified(SORTING);
    var unsure = classified(SORTING.with("N09", List.of("ne_sait_pas")));

    assertThat(sure.toCheck()).isEmpty();
    assertThat(unsure.risk()).isEqualTo(AiActClass.HIGH_RISK);
    assertThat(unsure.toCheck()).extracting(step -> step.question().id()).containsExactly("N09");
    assertThat(unsure.needsLawyer()).isTrue();
  }

  @Test
  void datesDutiesByWhatMakesTheRiskHigh() {
    var found = classified(SORTING);
    var duty = found.duties().stream().filter(d -> d.obligation().id().equals("OB-DEP-01"));

    assertThat(duty)
        .singleElement()
        .satisfies(d -> {
          assertThat(d.from()).isEqualTo(LocalDate.of(2027, 12, 2));
          assertThat(d.isDue(LocalDate.of(2027, 12, 1))).isFalse();
          assertThat(d.isDue(LocalDate.of(2027, 12, 2))).isTrue();
        });
    assertThat(found.roles()).extracting(Text::fr).containsExactly("Déployeur");
  }

  @Test
  void asksTheWorksCouncilOnlyWhereThereHasToBeOne() {
    var answers = SORTING.with("N13", List.of("salaries"));
    assertThat(ids(Classification.of(Interview.of(PACK, answers), 49)))
        .doesNotContain("OB-TRAV-01");
    assertThat(ids(Classification.of(Interview.of(PACK, answers), 50))).contains("OB-TRAV-01");
  }

  @Test
  void saysThatTheProviderMarksWhatAToolMakes() {
    var found = classified(SORTING.with("N08", List.of()).with("N11", List.of("generation")));

    assertThat(found.risk()).isEqualTo(AiActClass.TRANSPARENCY);
    assertThat(found.note().map(Text::fr))
        .hasValueSatisfying(n -> assertThat(n).contains("fournisseur"));
    assertThat(found.isForProvider()).isTrue();
    assertThat(classified(SORTING.with("N11", List.of("interaction"))).isForProvider()).isFalse();
  }

  @Test
  void aLawyersClassChangesTheDutiesOfTheClassAndNoOthers() {
    var found = classified(SORTING);
    var other = found.as(AiActClass.MINIMAL, 30);

    assertThat(other.risk()).isEqualTo(AiActClass.MINIMAL);
    assertThat(other.flags()).isEqualTo(found.flags());
    assertThat(other.path()).isEqualTo(found.path());
    assertThat(ids(other)).contains("OB-COM-01", "OB-TRAV-03").doesNotContain("OB-DEP-02");
    assertThat(ids(found.as(AiActClass.PROHIBITED, 30))).contains("OB-INT-01");
  }

  @Test
  void knowsHowManyQuestionsThereAreAtMost() {
    assertThat(Interview.of(PACK, Answers.NONE).most()).isBetween(12, PACK.questions().size());
    var done = Interview.of(PACK, SORTING);
    assertThat(done.most()).isEqualTo(done.steps().size());
    assertThat(Interview.of(PACK, Answers.NONE.with("N01", List.of("non"))).most()).isOne();
  }

  @Test
  void classifiesNothingWhileAQuestionIsOpen() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> classified(Answers.NONE))
        .withMessageContaining("N01");
  }

  @Test
  void tellsWhatANewerPackSaysDifferently() {
    var before = classified(SORTING);
    assertThat(before.comparedTo(before).isNone()).isTrue();

    var yaml = Packs.text(Packs.FOLDER + "pack.yaml");
    var newer =
        LawPackReader.read(
            "newer",
            yaml.replace("2027-12-02", "2029-12-02").replace("id: OB-COM-02", "id: OB-COM-03"),
            null);
    var after = Classification.of(Interview.of(newer, SORTING), 30);
    var difference = before.comparedTo(after);

    assertThat(difference.isNone()).isFalse();
    assertThat(difference.after()).isEqualTo(AiActClass.HIGH_RISK);
    assertThat(difference.added())
        .extracting(d -> d.obligation().id())
        .containsExactly("OB-COM-03");
    assertThat(difference.dropped())
        .extracting(d -> d.obligation().id())
        .containsExactly("OB-COM-02");
    assertThat(difference.moved()).extracting(d -> d.obligation().id()).contains("OB-DEP-01");
  }

  @Property(tries = 500)
  void classifiesWhateverIsAnswered(@ForAll("anyAnswers") Answers answers) {
    var found = classified(answers);

    assertThat(PACK.classes()).containsKey(found.risk());
    assertThat(found.path())
        .doesNotHaveDuplicates()
        .hasSizeLessThanOrEqualTo(PACK.questions().size());
    assertThat(found.flags()).isSubsetOf(PACK.flags().keySet());
    if (found.risk() == AiActClass.PROHIBITED) {
      assertThat(ids(found)).contains("OB-INT-01");
    }
  }

  @Provide
  Arbitrary<Answers> anyAnswers() {
    var questions = PACK.questions();
    var each = new ArrayList<Arbitrary<List<String>>>();
    for (var question : questions) {
      var options = question.options().stream().map(Question.Option::id).toList();
      each.add(
          question.several()
              ? Arbitraries.subsetOf(options).ofMinSize(question.least()).map(List::copyOf)
              : Arbitraries.of(options).map(List::of));
    }
    return Combinators.combine(each)
        .as(chosen -> {
          var answers = Answers.NONE;
          for (int i = 0; i < chosen.size(); i++) {
            answers = answers.with(questions.get(i).id(), chosen.get(i));
          }
          return answers;
        });
  }

  private static Classification classified(Answers answers) {
    return Classification.of(Interview.of(PACK, answers), 30);
  }

  private static String next(Answers answers) {
    return Interview.of(PACK, answers).next().orElseThrow().id();
  }

  private static List<String> steps(Answers answers) {
    return Interview.of(PACK, answers).steps().stream().map(step -> step.question().id()).toList();
  }

  private static List<String> ids(Classification found) {
    return found.duties().stream().map(duty -> duty.obligation().id()).toList();
  }
}
