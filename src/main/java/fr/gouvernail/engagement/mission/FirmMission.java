package fr.gouvernail.engagement.mission;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/// The firm's own copy of a mission: what it asked for, and what it was answered. It is written in
/// the transaction of the company's row, which alone opens anything.
@Entity
@Table(name = "firm_mission")
class FirmMission implements Persistable<UUID> {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "firm_id", updatable = false)
  private UUID firmId;

  /// Null where the address leads nowhere; the firm learns neither.
  @Column(name = "tenant_id", updatable = false)
  private @Nullable UUID tenantId;

  private String company;

  @Column(updatable = false)
  private @Nullable String email;

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
  private MissionStatus status = MissionStatus.ASKED;

  @Column(name = "asked_by", updatable = false)
  private @Nullable UUID askedBy;

  @Column(name = "asked_at", updatable = false)
  private Instant askedAt;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  private String reason = "";

  @Transient private boolean fresh;

  @SuppressWarnings("NullAway.Init")
  protected FirmMission() {}

  /// A question as it was sent.
  FirmMission(
      MissionId id,
      UUID firm,
      @Nullable TenantId tenant,
      String company,
      @Nullable String email,
      MissionTerms terms,
      @Nullable PersonRef only,
      @Nullable PersonRef by,
      Instant at) {
    this.id = id.value();
    this.fresh = true;
    this.firmId = firm;
    this.tenantId = tenant == null ? null : tenant.value();
    this.company = company;
    this.email = email;
    this.purpose = terms.purpose();
    this.words = terms.words();
    this.firstDay = terms.from();
    this.lastDay = terms.until();
    this.consultantId = only == null ? null : only.value();
    this.askedBy = by == null ? null : by.value();
    this.askedAt = at;
  }

  /// Takes over how the company's row stands.
  ///
  /// @param name what the company is called, from the moment on which it grants something
  void take(Mission mission, String name) {
    status = mission.status();
    reason = mission.reason();
    answeredAt = mission.decidedAt();
    if (status == MissionStatus.REFUSED) {
      return;
    }
    company = name;
    purpose = mission.purpose();
    words = mission.words();
    firstDay = mission.firstDay();
    lastDay = mission.lastDay();
    var only = mission.consultant();
    consultantId = only == null ? null : only.value();
  }

  /// Another question of the same firm to the same company was answered: a refusal counts for both,
  /// and what was granted leaves nothing to ask.
  void answerWith(Mission other) {
    if (other.status() == MissionStatus.REFUSED) {
      status = MissionStatus.REFUSED;
      reason = other.reason();
      answeredAt = other.decidedAt();
    } else {
      withdraw();
    }
  }

  /// @return whether it was still open
  boolean withdraw() {
    var open = status == MissionStatus.ASKED;
    if (open) {
      status = MissionStatus.WITHDRAWN;
    }
    return open;
  }

  @PostLoad
  @PostPersist
  void stored() {
    fresh = false;
  }

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return fresh;
  }

  UUID firm() {
    return firmId;
  }

  @Nullable TenantId tenant() {
    return tenantId == null ? null : new TenantId(tenantId);
  }

  FirmMissionRow row(LocalDate today) {
    var state = status.on(today, firstDay, lastDay);
    var granted = status == MissionStatus.GRANTED || status == MissionStatus.ENDED;
    // Who was asked by an address is known once it answers; a client is known already.
    var known = granted || email == null;
    return new FirmMissionRow(
        new MissionId(id),
        known ? tenant() : null,
        company,
        consultantId == null ? null : new PersonRef(consultantId),
        purpose,
        words,
        firstDay,
        lastDay,
        state,
        askedBy == null ? null : askedAt,
        answeredAt,
        reason);
  }
}
