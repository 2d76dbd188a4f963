package fr.gouvernail.classification;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.seal.Fingerprint;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Another class that a lawyer concludes for a run. It guards its way; its row stays.
@Entity
@Table(name = "classification_override")
class ClassOverride extends TenantOwned {

  @Column(name = "run_id", updatable = false)
  private UUID run;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private AiActClass risk;

  @Column(updatable = false)
  private String reference;

  @Column(updatable = false)
  private String reason;

  @Column(name = "proposed_by", updatable = false)
  private UUID proposedBy;

  @Column(name = "proposed_at", updatable = false)
  private Instant proposedAt;

  @Enumerated(EnumType.STRING)
  private OverrideRow.State state;

  @Column(name = "decided_by")
  private @Nullable UUID decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  private String remark;
  private @Nullable String hash;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected ClassOverride() {}

  ClassOverride(
      UUID run, AiActClass risk, String reference, String reason, PersonRef by, Instant at) {
    super(UuidCreator.getTimeOrderedEpoch());
    this.run = run;
    this.risk = risk;
    this.reference = reference;
    this.reason = reason;
    proposedBy = by.value();
    proposedAt = at.truncatedTo(ChronoUnit.MICROS);
    state = OverrideRow.State.PROPOSED;
    remark = "";
  }

  /// It counts from now on.
  ///
  /// @param runHash of the run that it is about
  void approve(String runHash, PersonRef by, Instant at) {
    end(OverrideRow.State.APPROVED, "", by, at);
    hash =
        Fingerprint.of(
                List.of(
                    runHash,
                    risk.name(),
                    reference,
                    reason,
                    proposedBy.toString(),
                    proposedAt.toString(),
                    by.toString(),
                    at.truncatedTo(ChronoUnit.MICROS).toString()))
            .digits();
  }

  void refuse(String why, PersonRef by, Instant at) {
    end(OverrideRow.State.REFUSED, why, by, at);
  }

  void withdraw(PersonRef by, Instant at) {
    end(OverrideRow.State.WITHDRAWN, "", by, at);
  }

  private void end(OverrideRow.State end, String why, PersonRef by, Instant at) {
    if (state != OverrideRow.State.PROPOSED) {
      throw new RuleViolated("classification.rule.override.over");
    }
    state = end;
    remark = why;
    decidedBy = by.value();
    decidedAt = at.truncatedTo(ChronoUnit.MICROS);
  }

  /// Another run or another override takes its place.
  void lapse() {
    state = OverrideRow.State.LAPSED;
  }

  OverrideRow row() {
    return new OverrideRow(
        id(),
        run,
        risk,
        reference,
        reason,
        new PersonRef(proposedBy),
        proposedAt,
        state,
        decidedBy == null ? null : new PersonRef(decidedBy),
        decidedAt,
        remark,
        hash);
  }
}
