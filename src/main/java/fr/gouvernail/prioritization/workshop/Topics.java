package fr.gouvernail.prioritization.workshop;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

interface Topics extends TenantRepository<WorkshopTopic> {

  @Query("select t from WorkshopTopic t where t.workshopId = :workshop and t.useCaseId = :useCase")
  Optional<WorkshopTopic> of(UUID workshop, UUID useCase);

  /// Each topic of a workshop with each of its rounds, in order.
  @Query(
      """
      select new fr.gouvernail.prioritization.workshop.Topics$WithRound(t, r) from WorkshopTopic t
        join WorkshopRound r on r.tenantId = t.tenantId and r.topicId = t.id
      where t.workshopId = :workshop order by t.place, r.place
      """)
  List<WithRound> rounds(UUID workshop);

  record WithRound(WorkshopTopic topic, WorkshopRound round) {}
}
