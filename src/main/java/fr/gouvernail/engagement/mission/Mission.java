package fr.gouvernail.engagement.mission;

import fr.gouvernail.identity.Opening;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a company grants a consulting firm, or was asked to.
@Entity
class Mission extends TenantOwned {

  @Column(name = "firm_id", updatable = false)
  private UUID firmId;

  @Column(name = "consultant_id")
  private @Nullable UUID consultantId;

  @Enumerated(EnumType.STRING)
  private MissionPurpose purpose;

  private String words;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Enumerated(EnumType.STRING)
  private MissionStatus status;

  @Column(name = "asked_by", updatable = false)
  private @Nullable UUID askedBy;

  @Column(name = "asked_at", updatable = false)
  private Instant askedAt;

  @Column(name = "decided_by")
  private @Nullable UUID decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  private String reason = "";

  @Column(name = "ended_by")
  private @Nullable UUID endedBy;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected Mission() {}

  /// A question of the firm.
  ///
  /// @param by null where the company grants what nobody asked for
  Mission(
      UUID id,
      UUID firm,
      MissionTerms terms,
      @Nullable PersonRef only,
      @Nullable PersonRef by,
      Instant at) {
    super(id);
    firmId = firm;
    askedBy = by == null ? null : by.value();
    askedAt = at;
    status = MissionStatus.ASKED;
    purpose = terms.purpose();
    words = terms.words();
    firstDay = terms.from();
    lastDay = terms.until();
    consultantId = only == null ? null : only.value();
  }

  /// The director lets the firm in on these terms, which may be others than the firm asked for.
  void grant(MissionTerms terms, @Nullable PersonRef only, PersonRef by, Instant at) {
    decide(MissionStatus.GRANTED, by, at);
    purpose = terms.purpose();
    words = terms.words();
    firstDay = terms.from();
    lastDay = terms.until();
    consultantId = only == null ? null : only.value();
  }

  void refuse(String why, PersonRef by, Instant at) {
    decide(MissionStatus.REFUSED, by, at);
    reason = why;
  }

  private void decide(MissionStatus verdict, PersonRef by, Instant at) {
    if (status != MissionStatus.ASKED) {
      throw new RuleViolated("mission.rule.answered");
    }
    status = verdict;
    decidedBy = by.value();
    decidedAt = at;
  }

  /// @return whether it was still open
  boolean withdraw() {
    var open = status == MissionStatus.ASKED;
    if (open) {
      status = MissionStatus.WITHDRAWN;
    }
    return open;
  }

  /// Moves the last day of what is granted.
  void last(LocalDate until) {
    if (until.isBefore(firstDay)) {
      throw new RuleViolated("mission.rule.order");
    }
    lastDay = until;
  }

  /// @return whether it was granted until now
  boolean end(PersonRef by, Instant at) {
    var granted = status == MissionStatus.GRANTED;
    if (granted) {
      status = MissionStatus.ENDED;
      endedBy = by.value();
      endedAt = at;
    }
    return granted;
  }

  /// Whether exactly that was granted.
  boolean isGranted(MissionTerms terms, @Nullable PersonRef only) {
    return status == MissionStatus.GRANTED
        && purpose == terms.purpose()
        && words.equals(terms.words())
        && firstDay.equals(terms.from())
        && lastDay.equals(terms.until())
        && Objects.equals(consultant(), only);
  }

  UUID firm() {
    return firmId;
  }

  MissionStatus status() {
    return status;
  }

  MissionState on(LocalDate day) {
    return status.on(day, firstDay, lastDay);
  }

  MissionPurpose purpose() {
    return purpose;
  }

  String words() {
    return words;
  }

  String reason() {
    return reason;
  }

  LocalDate firstDay() {
    return firstDay;
  }

  LocalDate lastDay() {
    return lastDay;
  }

  Opening opening() {
    return new Opening(id(), firstDay, lastDay);
  }

  /// Whether this person may be sent on it.
  boolean isFor(PersonRef person) {
    return consultantId == null || consultantId.equals(person.value());
  }

  /// Whether nobody but this person may be sent on it.
  boolean isOnlyFor(PersonRef person) {
    return person.value().equals(consultantId);
  }

  @Nullable PersonRef consultant() {
    return person(consultantId);
  }

  @Nullable PersonRef askedBy() {
    return person(askedBy);
  }

  Instant askedAt() {
    return askedAt;
  }

  @Nullable PersonRef decidedBy() {
    return person(decidedBy);
  }

  @Nullable Instant decidedAt() {
    return decidedAt;
  }

  @Nullable PersonRef endedBy() {
    return person(endedBy);
  }

  @Nullable Instant endedAt() {
    return endedAt;
  }

  private static @Nullable PersonRef person(@Nullable UUID id) {
    return id == null ? null : new PersonRef(id);
  }
}
