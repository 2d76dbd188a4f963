package fr.gouvernail.prioritization.workshop;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;

/// The votes. What a round hides is hidden by the statements themselves: whoever reads gets scores
/// of revealed rounds and his or her own, and of all others only that they were given.
interface Votes extends TenantRepository<WorkshopVote> {

  /// Who voted in the rounds of a workshop, and what, as far as this person may know.
  @Query(
      """
      select new fr.gouvernail.prioritization.workshop.Votes$Seen(v.roundId, v.personId, v.criterion,
        case when r.revealedAt is not null or v.personId = :reader then v.score else null end,
        case when r.revealedAt is not null or v.personId = :reader then v.reason else null end)
      from WorkshopVote v
        join WorkshopRound r on r.tenantId = v.tenantId and r.id = v.roundId
        join WorkshopTopic t on t.tenantId = r.tenantId and t.id = r.topicId
      where t.workshopId = :workshop
      """)
  List<Seen> seen(UUID workshop, UUID reader);

  /// What this person gave in a round.
  @Query(
      """
      select new fr.gouvernail.prioritization.workshop.Votes$Seen(v.roundId, v.personId, v.criterion,
        v.score, v.reason)
      from WorkshopVote v where v.roundId = :round and v.personId = :person
      """)
  List<Seen> own(UUID round, UUID person);

  @Query("select count(distinct v.personId) from WorkshopVote v where v.roundId = :round")
  long voters(UUID round);

  /// A vote as one person may see it.
  ///
  /// @param score null while it is secret, as `reason`
  record Seen(
      UUID round,
      UUID person,
      String criterion,
      @Nullable Integer score,
      @Nullable String reason) {}
}
