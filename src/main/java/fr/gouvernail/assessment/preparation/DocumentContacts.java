package fr.gouvernail.assessment.preparation;

import fr.gouvernail.tenancy.TenantRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

interface DocumentContacts extends TenantRepository<DocumentContact> {

  @Query("select c from DocumentContact c where c.seriesId = :series order by c.askedAt, c.id")
  List<DocumentContact> of(UUID series);

  /// Those who are to have gathered the documents of an open assessment between these days.
  @Query(
      """
      select c from DocumentContact c where c.dueOn between :from and :to
        and exists (
          select 1 from Assessment a
          where a.tenantId = c.tenantId and a.seriesId = c.seriesId and a.closedAt is null)
      """)
  List<DocumentContact> due(LocalDate from, LocalDate to);
}
