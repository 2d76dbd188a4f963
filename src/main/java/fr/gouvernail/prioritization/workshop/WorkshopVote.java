package fr.gouvernail.prioritization.workshop;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import fr.gouvernail.usecase.model.Criterion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// What one participant gave for one criterion. The database refuses to change it. Nothing reads it
/// as an entity: [Votes] hands out scores once they are revealed, and to whoever gave them.
@Entity
@Table(name = "workshop_vote")
class WorkshopVote extends TenantOwned {

  @Column(name = "round_id", updatable = false)
  private UUID roundId;

  @Column(name = "person_id", updatable = false)
  private UUID personId;

  @Column(updatable = false)
  private String criterion;

  @Column(updatable = false)
  private int score;

  @Column(updatable = false)
  private String reason;

  @Column(name = "cast_at", updatable = false)
  private Instant castAt;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected WorkshopVote() {}

  WorkshopVote(
      WorkshopRound round, PersonRef person, Criterion criterion, Ballot.Vote vote, Instant at) {
    super(UuidCreator.getTimeOrderedEpoch());
    roundId = round.id();
    personId = person.value();
    this.criterion = criterion.id();
    score = vote.score();
    reason = vote.reason();
    castAt = at;
  }
}
