package fr.gouvernail.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionRequestTests {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);

  private final DecisionRequest request = request("DeepTraduc", 5);

  @Test
  void isDueAfterThePromisedWorkingDays() {
    assertThat(request.row().dueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(request.row().isLate(LocalDate.of(2026, 11, 30))).isFalse();
    assertThat(request.row().isLate(LocalDate.of(2026, 12, 1))).isTrue();
  }

  @Test
  void theDelayStandsStillWhileAnAnswerIsAwaited() {
    request.question();
    assertThat(request.row().isLate(LocalDate.of(2027, 1, 4))).isFalse();
    request.answer(NEXT_MONDAY);
    assertThat(request.row().waitingSince()).isEqualTo(NEXT_MONDAY);
    assertThat(request.row().dueOn()).isEqualTo(LocalDate.of(2026, 12, 7));
    assertThat(request.row().age(NEXT_MONDAY)).isEqualTo(5);
  }

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void isDecidedWhetherItWaitsOrWasQuestioned(Verdict verdict) {
    request.question();
    request.decide(verdict);
    assertThat(request.state().name()).isEqualTo(verdict.name());
    assertThat(request.row().isLate(LocalDate.of(2027, 1, 4))).isFalse();
  }

  @Test
  void nothingHappensToItOnceItIsOver() {
    request.decide(Verdict.REFUSED);
    List.<Consumer<DecisionRequest>>of(
            DecisionRequest::question,
            r -> r.answer(NEXT_MONDAY),
            r -> r.decide(Verdict.APPROVED),
            DecisionRequest::withdraw)
        .forEach(step -> assertRefused("decision.rule.over", () -> step.accept(request)));
    assertThat(request.state()).isEqualTo(RequestState.REFUSED);
  }

  @Test
  void isNotQuestionedTwiceNorAnsweredUnasked() {
    assertRefused("decision.rule.step", () -> request.answer(NEXT_MONDAY));
    request.question();
    assertRefused("decision.rule.step", request::question);
  }

  @Test
  void hasATitleOfReasonableLength() {
    assertRefused("decision.rule.title", () -> request("  ", 5));
    assertRefused("decision.rule.title", () -> request("x".repeat(201), 5));
    assertThat(request("  DeepTraduc ", 5).title()).isEqualTo("DeepTraduc");
  }

  @Test
  void promisesAnAnswerWithinTwentyWorkingDays() {
    assertThatThrownBy(() -> request("DeepTraduc", 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> request("DeepTraduc", 21))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRefusalNeedsTwentyCharacters() {
    assertRefused("decision.rule.reason", () -> Words.reason("  Non, désolée.         "));
    assertThat(Words.reason(" Le contrat l’interdit. ")).isEqualTo("Le contrat l’interdit.");
  }

  private static void assertRefused(String key, Runnable step) {
    assertThatThrownBy(step::run)
        .isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.key()).isEqualTo(key));
  }

  private static DecisionRequest request(String title, int workingDays) {
    return new DecisionRequest(
        new NewRequest(
            new RequestId(new UUID(0, 7)),
            RequestKind.TOOL,
            title,
            List.of(Fact.said("decision.fact.answer", "Traduire nos notices")),
            workingDays),
        new PersonRef(new UUID(0, 1)),
        Instant.parse("2026-11-23T09:00:00Z"),
        MONDAY);
  }
}
