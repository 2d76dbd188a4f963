package fr.gouvernail.assessment.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.assessment.retention.AuditSpan.Revision;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RetentionRuleTests {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final ZoneId REUNION = ZoneId.of("Indian/Reunion");
  private static final PersonRef LEAD = new PersonRef(new UUID(0, 1));
  private static final RetentionRule THREE =
      new RetentionRule(Keeping.THREE_YEARS, Keeping.SIX_MONTHS);

  @Test
  void nothingEndsUntilSomebodyChooses() {
    assertThat(RetentionRule.USUAL.ends()).isFalse();
    assertThat(RetentionRule.USUAL.end(closed("2020-01-01T10:00:00Z", PARIS))).isEmpty();
    assertThat(RetentionRule.USUAL.end(open("2020-01-01", "2020-01-01T10:00:00Z"))).isEmpty();
  }

  @Test
  void aClosedAuditIsCountedFromItsClosing() {
    assertThat(THREE.end(closed("2026-11-12T10:00:00Z", PARIS)))
        .contains(LocalDate.of(2029, 11, 12));
  }

  @Test
  void theDayIsThatOfTheCompany() {
    assertThat(THREE.end(closed("2026-12-31T22:30:00Z", PARIS)))
        .contains(LocalDate.of(2029, 12, 31));
    assertThat(THREE.end(closed("2026-12-31T22:30:00Z", REUNION)))
        .contains(LocalDate.of(2030, 1, 1));
  }

  @Test
  void aLeapDayIsKeptUntilTheLastOfFebruary() {
    assertThat(THREE.end(closed("2028-02-29T10:00:00Z", PARIS)))
        .contains(LocalDate.of(2031, 2, 28));
    assertThat(Keeping.SIX_MONTHS.after(LocalDate.of(2026, 8, 31)))
        .contains(LocalDate.of(2027, 2, 28));
  }

  @Test
  void aCorrectionCountsFromItsOwnClosingAndWhileItIsOpenAsUnfinished() {
    var first = revision("2026-01-10", "2026-01-10T10:00:00Z", "2026-02-01T10:00:00Z");
    var again = revision("2026-01-10", "2026-05-01T10:00:00Z", "2026-06-01T10:00:00Z");
    var left = revision("2026-01-10", "2026-05-01T10:00:00Z", null);

    assertThat(THREE.end(AuditSpan.of(List.of(first, again), PARIS)))
        .contains(LocalDate.of(2029, 6, 1));
    assertThat(THREE.end(AuditSpan.of(List.of(first, left), PARIS)))
        .contains(LocalDate.of(2026, 11, 1));
  }

  @Test
  void anUnfinishedAuditIsCountedFromTheLastWorkOrItsDay() {
    assertThat(THREE.end(open("2026-01-10", "2026-03-15T10:00:00Z")))
        .contains(LocalDate.of(2026, 9, 15));
    assertThat(THREE.end(open("2026-06-30", "2026-03-15T10:00:00Z")))
        .contains(LocalDate.of(2026, 12, 30));
  }

  @Test
  void peopleAreToldThirtyDaysBefore() {
    var end = LocalDate.of(2026, 12, 31);
    assertThat(FileTerm.NONE.next(end, LocalDate.of(2026, 11, 30)))
        .isEqualTo(new FileTerm(end, null));
    var told = FileTerm.NONE.next(end, LocalDate.of(2026, 12, 1));
    assertThat(told).isEqualTo(new FileTerm(end, LocalDate.of(2026, 12, 1)));
    assertThat(told.isOver(end)).isFalse();
    assertThat(told.isOver(end.plusDays(1))).isTrue();
  }

  @Test
  void whatIsToldLateStaysThirtyDaysMoreAndNoLonger() {
    var past = LocalDate.of(2024, 1, 1);
    var told = FileTerm.NONE.next(past, LocalDate.of(2026, 12, 1));
    assertThat(told.until()).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(told.next(past, LocalDate.of(2026, 12, 20))).isEqualTo(told);
  }

  @Test
  void aLongerRuleCallsOffWhatWasTold() {
    var told = new FileTerm(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 12, 1));
    assertThat(told.next(LocalDate.of(2030, 1, 1), LocalDate.of(2026, 12, 15)))
        .isEqualTo(new FileTerm(LocalDate.of(2030, 1, 1), null));
    assertThat(told.next(null, LocalDate.of(2026, 12, 15))).isEqualTo(FileTerm.NONE);
  }

  private static AuditSpan closed(String at, ZoneId zone) {
    return AuditSpan.of(List.of(revision("2026-01-10", "2020-01-10T10:00:00Z", at)), zone);
  }

  private static AuditSpan open(String heldOn, String activeAt) {
    return AuditSpan.of(List.of(revision(heldOn, activeAt, null)), PARIS);
  }

  private static Revision revision(String heldOn, String at, @Nullable String closedAt) {
    return new Revision(
        LEAD,
        LocalDate.parse(heldOn),
        Instant.parse(at),
        closedAt == null ? null : Instant.parse(closedAt),
        Instant.parse(at));
  }
}
