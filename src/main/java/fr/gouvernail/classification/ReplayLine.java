package fr.gouvernail.classification;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A use of which a newer pack says something else than the run that counts, or asks more.
@Entity
@Table(name = "classification_replay_line")
class ReplayLine extends TenantOwned {

  @Column(name = "replay_id", updatable = false)
  private UUID replay;

  @Column(name = "run_id", updatable = false)
  private UUID run;

  @Column(name = "subject_id", updatable = false)
  private UUID subject;

  @Enumerated(EnumType.STRING)
  private LawChange.State state;

  @Column(name = "settled_by")
  private @Nullable UUID settledBy;

  @Column(name = "settled_at")
  private @Nullable Instant settledAt;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected ReplayLine() {}

  ReplayLine(Replay replay, ClassificationRow run) {
    super(UuidCreator.getTimeOrderedEpoch());
    this.replay = replay.id();
    this.run = run.id();
    subject = run.subject();
    state = LawChange.State.OPEN;
  }

  /// The same answers were recorded under the newer pack.
  void accept(PersonRef by, Instant at) {
    settle(LawChange.State.ACCEPTED, by, at);
  }

  /// Something else took its place: another run, or a still newer pack.
  void supersede(PersonRef by, Instant at) {
    if (state == LawChange.State.OPEN) {
      settle(LawChange.State.SUPERSEDED, by, at);
    }
  }

  private void settle(LawChange.State end, PersonRef by, Instant at) {
    state = end;
    settledBy = by.value();
    settledAt = at;
  }

  UUID replay() {
    return replay;
  }

  UUID run() {
    return run;
  }

  UUID subject() {
    return subject;
  }

  LawChange.State state() {
    return state;
  }

  @Nullable PersonRef settledBy() {
    return settledBy == null ? null : new PersonRef(settledBy);
  }

  @Nullable Instant settledAt() {
    return settledAt;
  }
}
