package fr.gouvernail.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.gouvernail.scoring.AuditResult.Tier;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActionTests {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final Quarter T4 = new Quarter(2026, 4);

  final Action action = new Action(UUID.randomUUID(), form("Former les équipes"), 1, T4, 1);

  @Test
  void startsAsSomethingToDo() {
    assertThat(action.status()).isEqualTo(ActionStatus.TO_DO);
    assertThat(action.quarter()).isEqualTo(T4);
  }

  @ParameterizedTest
  @EnumSource(names = {"BLOCKED", "ABANDONED"})
  void asksForTheReasonOfABlockedOrAbandonedAction(ActionStatus status) {
    refused("roadmap.rule.reason", () -> action.become(status, "  ", TODAY));
    action.become(status, " Budget gelé ", TODAY);
    assertThat(action.row().reason()).isEqualTo("Budget gelé");
  }

  @Test
  void forgetsTheReasonOnceTakenUpAgain() {
    action.become(ActionStatus.BLOCKED, "Prestataire absent", TODAY);
    action.become(ActionStatus.UNDER_WAY, null, TODAY);
    assertThat(action.row().reason()).isNull();
  }

  @Test
  void finishesNoBlockedActionBeforeItIsTakenUpAgain() {
    action.become(ActionStatus.BLOCKED, "Prestataire absent", TODAY);
    refused("roadmap.rule.step", () -> action.become(ActionStatus.DONE, null, TODAY));
  }

  @Test
  void remembersTheDayItWasDoneAndForgetsItWhenReopened() {
    action.become(ActionStatus.DONE, null, TODAY);
    assertThat(action.row().doneOn()).isEqualTo(TODAY);
    refused("roadmap.rule.step", () -> action.become(ActionStatus.ABANDONED, "Non", TODAY));
    action.become(ActionStatus.UNDER_WAY, null, TODAY);
    assertThat(action.row().doneOn()).isNull();
  }

  @Test
  void startsOnTheDayItIsTakenUp() {
    action.become(ActionStatus.UNDER_WAY, null, TODAY);
    assertThat(action.row().start()).isEqualTo(TODAY);
  }

  @Test
  void refusesAnEmptyTitleAndCrossedDates() {
    refused("roadmap.rule.title", () -> action.change(form(" "), 1));
    refused(
        "roadmap.rule.dates",
        () ->
            action.change(
                new ActionForm("A", Tier.PLANNED, "S", T4, null, TODAY, TODAY.minusDays(1), ""),
                1));
  }

  @Test
  void isLateOnceItsQuarterIsOver() {
    assertThat(action.row().isLate(LocalDate.of(2026, 12, 31))).isFalse();
    assertThat(action.row().isLate(LocalDate.of(2027, 1, 1))).isTrue();
  }

  static ActionForm form(String title) {
    return new ActionForm(title, Tier.PLANNED, "S", T4, null, null, null, "");
  }

  static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatExceptionOfType(RuleViolated.class)
        .isThrownBy(act)
        .satisfies(e -> assertThat(e.key()).isEqualTo(key));
  }
}
