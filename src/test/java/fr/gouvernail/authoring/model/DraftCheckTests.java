package fr.gouvernail.authoring.model;

import static fr.gouvernail.authoring.model.Drafts.gardens;
import static fr.gouvernail.authoring.model.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.authoring.model.Problem.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftCheckTests {

  private static void finds(Draft draft, Kind kind, String piece, String field) {
    assertThat(DraftCheck.of(draft))
        .anySatisfy(problem -> {
          assertThat(problem.kind()).isEqualTo(kind);
          assertThat(problem.piece()).isEqualTo(piece);
          assertThat(problem.field()).isEqualTo(field);
        });
  }

  private static Content weighing(Content content, int weight) {
    return new Content(
        content.code(),
        content.label(),
        content.text(),
        content.help(),
        content.evidence(),
        content.recommendation(),
        content.note(),
        weight,
        content.type(),
        content.statements(),
        content.after(),
        content.importance(),
        content.groups());
  }

  @Test
  void findsNothingInAWholeOne() {
    assertThat(DraftCheck.of(gardens())).isEmpty();
  }

  @Test
  void conditionsTurnInNoCircle() {
    var q1 = gardens().piece("q1").content();
    var circle = with(gardens(), "q1", q1.with(new AskedAfter("q2", List.of("s1"))));
    finds(circle, Kind.CONDITION_CYCLE, "q1", "after");
    finds(circle, Kind.CONDITION_CYCLE, "q2", "after");
    finds(
        with(gardens(), "q1", q1.with(new AskedAfter("q1", List.of("s1")))),
        Kind.CONDITION_CYCLE,
        "q1",
        "after");
  }

  @Test
  void conditionsNameWhatIsThere() {
    finds(gardens().removed("q1"), Kind.CONDITION_UNKNOWN, "q2", "after");
    var q2 = gardens().piece("q2").content();
    finds(
        with(gardens(), "q2", q2.with(new AskedAfter("q1", List.of("s9")))),
        Kind.CONDITION_UNKNOWN,
        "q2",
        "after");
    finds(
        with(gardens(), "q2", q2.with(new AskedAfter("q1", List.of()))),
        Kind.CONDITION_EMPTY,
        "q2",
        "after");
  }

  @Test
  void weightsAreAboveNothing() {
    finds(
        with(gardens(), "q1", weighing(gardens().piece("q1").content(), 0)),
        Kind.WEIGHT,
        "q1",
        "weight");
    finds(
        with(gardens(), "d1", weighing(gardens().piece("d1").content(), -2)),
        Kind.WEIGHT,
        "d1",
        "weight");
  }

  @Test
  void aQuestionHasTwoStatementsWithinTheScale() {
    var q3 = gardens().piece("q3").content();
    finds(
        with(gardens(), "q3", q3.with(q3.statements().subList(0, 1))),
        Kind.STATEMENTS_FEW,
        "q3",
        "statements");
    finds(
        with(
            gardens(),
            "q3",
            q3.with(
                List.of(
                    q3.statements().getFirst(),
                    new Statement("s2", new Bilingual("Oui", "Yes"), 5, null)))),
        Kind.SCORE_OUTSIDE,
        "q3",
        "statements");
    finds(
        with(
            gardens(),
            "q3",
            q3.with(
                List.of(q3.statements().getFirst(), new Statement("s2", Bilingual.NONE, 1, null)))),
        Kind.STATEMENT_EMPTY,
        "q3",
        "statements");
  }

  @Test
  void codesAreUnique() {
    var taken = with(gardens(), "q3", gardens().piece("q3").content().coded("SOL-1"));
    finds(taken, Kind.CODE_TWICE, "q1", "code");
    finds(taken, Kind.CODE_TWICE, "q3", "code");
    finds(
        with(gardens(), "q3", gardens().piece("q3").content().coded(" ")),
        Kind.CODE_MISSING,
        "q3",
        "code");
  }

  @Test
  void aMissingTranslationIsSaidAndStopsNothing() {
    var half =
        with(
            gardens(),
            "d1",
            Content.dimension("SOL", new Bilingual("Le sol", ""), Bilingual.NONE, 1));
    assertThat(DraftCheck.of(half))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.kind()).isEqualTo(Kind.TRANSLATION);
          assertThat(problem.kind().stops()).isFalse();
        });
  }

  @Test
  void anEmptyOneAsksForAQuestion() {
    finds(gardens().removed("d1").removed("d2"), Kind.NO_QUESTION, "", "");
    finds(gardens().removed("q3"), Kind.DIMENSION_EMPTY, "d2", "");
  }
}
