package fr.gouvernail.acknowledgement;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.identity.People.Colleague;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One person’s part in a campaign: asked, reminded, gone, done.
@Entity
@Table(name = "participation")
class Participation extends TenantOwned {

  /// After so many wrong codes another one has to be given.
  static final int MOST_FAILURES = 5;

  /// For how long a code serves.
  static final Duration CODE_VALID = Duration.ofDays(14);

  @Column(name = "campaign_id", updatable = false)
  private UUID campaignId;

  @Column(name = "person_id", updatable = false)
  private @Nullable UUID personId;

  @Column(name = "offline_id", updatable = false)
  private @Nullable UUID offlineId;

  private String name;
  private @Nullable String department;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "left_at")
  private @Nullable Instant leftAt;

  @Column(name = "acknowledged_at")
  private @Nullable Instant acknowledgedAt;

  @Column(name = "reminded_on")
  private @Nullable LocalDate remindedOn;

  @Column(name = "code_hash")
  private @Nullable String codeHash;

  @Column(name = "code_until")
  private @Nullable Instant codeUntil;

  @Column(name = "code_failures")
  private int codeFailures;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected Participation() {}

  private Participation(
      Campaign campaign,
      @Nullable UUID person,
      @Nullable UUID offline,
      String name,
      @Nullable String department,
      Instant at) {
    super(UuidCreator.getTimeOrderedEpoch());
    this.campaignId = campaign.id();
    this.personId = person;
    this.offlineId = offline;
    this.name = name;
    this.department = department;
    this.askedAt = at;
  }

  static Participation of(Campaign campaign, Colleague colleague, Instant at) {
    return new Participation(
        campaign, colleague.person().value(), null, colleague.name(), colleague.department(), at);
  }

  static Participation of(Campaign campaign, OfflinePerson person, Instant at) {
    return new Participation(campaign, null, person.id(), person.name(), person.department(), at);
  }

  /// Notes what the person is called and where he or she works now.
  void describe(String name, @Nullable String department) {
    if (!this.name.equals(name)) {
      this.name = name;
    }
    if (!Objects.equals(this.department, department)) {
      this.department = department;
    }
  }

  /// Neither missing nor counted from now on.
  void leave(Instant at) {
    if (leftAt == null) {
      leftAt = at;
      dropCode();
    }
  }

  /// @return whether he or she was away, and is asked anew
  boolean comeBack(Instant at) {
    if (leftAt == null) {
      return false;
    }
    leftAt = null;
    if (acknowledgedAt == null) {
      askedAt = at;
      return true;
    }
    return false;
  }

  /// @return whether he or she was asked earlier than now
  boolean askAgain(Instant at) {
    boolean earlier = askedAt.isBefore(at);
    askedAt = at;
    return earlier;
  }

  void acknowledge(Instant at) {
    acknowledgedAt = at;
    dropCode();
  }

  void giveCode(String hash, Instant now) {
    codeHash = hash;
    codeUntil = now.plus(CODE_VALID);
    codeFailures = 0;
  }

  /// @return whether there is a code that may be tried
  boolean mayTry(Instant now) {
    return codeHash != null
        && codeUntil != null
        && now.isBefore(codeUntil)
        && codeFailures < MOST_FAILURES;
  }

  void fail() {
    codeFailures++;
  }

  private void dropCode() {
    codeHash = null;
    codeUntil = null;
    codeFailures = 0;
  }

  ParticipationId ref() {
    return new ParticipationId(id());
  }

  UUID campaign() {
    return campaignId;
  }

  @Nullable PersonRef person() {
    return personId == null ? null : new PersonRef(personId);
  }

  @Nullable UUID offline() {
    return offlineId;
  }

  String name() {
    return name;
  }

  @Nullable String codeHash() {
    return codeHash;
  }

  int codeFailures() {
    return codeFailures;
  }

  boolean isGone() {
    return leftAt != null;
  }

  boolean isDone() {
    return acknowledgedAt != null;
  }
}
