package fr.gouvernail.prioritization.workshop;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

interface Rounds extends TenantRepository<WorkshopRound> {

  @Query("select r from WorkshopRound r where r.topicId = :topic order by r.place")
  List<WorkshopRound> of(UUID topic);

  /// The workshop and the use that a round belongs to.
  @Query(
      """
      select t from WorkshopTopic t join WorkshopRound r on r.tenantId = t.tenantId and r.topicId = t.id
      where r.id = :round
      """)
  Optional<WorkshopTopic> topic(UUID round);

  /// In how many rounds of a workshop that are secret still each of its people has not voted; those
  /// who voted in all are left out.
  @Query(
      """
      select p.personId as person, count(r.id) as rounds from WorkshopParticipant p
        join WorkshopTopic t on t.tenantId = p.tenantId and t.workshopId = p.workshopId
        join WorkshopRound r on r.tenantId = t.tenantId and r.topicId = t.id
      where p.workshopId = :workshop and r.revealedAt is null
        and not exists (select v.id from WorkshopVote v where v.tenantId = r.tenantId
          and v.roundId = r.id and v.personId = p.personId)
      group by p.personId
      """)
  List<Waiting> waiting(UUID workshop);

  interface Waiting {
    UUID getPerson();

    long getRounds();
  }
}
