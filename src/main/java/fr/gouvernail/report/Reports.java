package fr.gouvernail.report;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

interface Reports extends TenantRepository<Report> {

  /// The documents of an assessment, the latest first.
  @Query("select r from Report r where r.assessmentId = :assessment order by r.requestedAt desc")
  List<Report> of(UUID assessment);

  @Query("select r from Report r where r.step not in :finished")
  List<Report> unfinished(Collection<ReportStep> finished);
}
