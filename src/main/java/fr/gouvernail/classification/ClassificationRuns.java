package fr.gouvernail.classification;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface ClassificationRuns extends TenantRepository<ClassificationRun> {

  /// Runs with what was said about them since: one line for each override.
  String WHOLE =
      """
      select new fr.gouvernail.classification.ClassificationRuns$Whole(r, l, o)
      from ClassificationRun r
        left join CheckLift l on l.tenantId = r.tenantId and l.run = r.id
        left join ClassOverride o on o.tenantId = r.tenantId and o.run = r.id
      """;

  String LATEST =
      """
      r.number = (select max(x.number) from ClassificationRun x
        where x.tenantId = r.tenantId and x.subject = r.subject)\
      """;

  /// Writes what was changed so far.
  void flush();

  @Query(WHOLE + "where r.subject in :subjects and " + LATEST)
  List<Whole> latest(Collection<UUID> subjects);

  @Query(WHOLE + "where " + LATEST)
  List<Whole> latest();

  @Query(WHOLE + "where r.id in :ids")
  List<Whole> whole(Collection<UUID> ids);

  /// The latest first.
  @Query(WHOLE + "where r.subject = :subject order by r.number desc, o.proposedAt desc")
  List<Whole> of(UUID subject, Limit most);

  @Query("select coalesce(max(r.number), 0) from ClassificationRun r where r.subject = :subject")
  int last(UUID subject);

  /// @param lift null where the check was not lifted
  /// @param override null where there was none
  record Whole(ClassificationRun run, @Nullable CheckLift lift, @Nullable ClassOverride override) {}
}
