package fr.gouvernail.roadmap;

import fr.gouvernail.scoring.AuditResult.Tier;
import fr.gouvernail.tenancy.TenantRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;

interface Actions extends TenantRepository<Action> {

  String ROW =
      """
      select new fr.gouvernail.roadmap.RoadmapRow(a.id, a.version, a.catalogueAction, a.title,
        a.titleEn, a.tier, a.priority, a.effort, a.points, a.dimension, a.question, a.law, a.lawEn,
        a.assessmentId, a.auditedOn, a.quarter, a.place, a.status, a.reason, a.owner, a.startOn, a.dueOn, a.doneOn)
      from Action a
      """;

  /// Everything, by quarter and place.
  @Query(ROW + "order by a.quarter, a.place, a.id")
  List<RoadmapRow> rows();

  /// A filtered page; null or empty conditions hold for all.
  @Query(
      ROW
          + """
          where (:words is null or lower(a.title) like :words escape '!'
              or lower(a.titleEn) like :words escape '!')
            and a.status in :statuses
            and (:owner is null or a.owner = :owner)
            and (:tier is null or a.tier = :tier)
            and (:dimension is null or a.dimension = :dimension)
          """)
  List<RoadmapRow> page(
      @Nullable String words,
      Collection<ActionStatus> statuses,
      @Nullable UUID owner,
      @Nullable Tier tier,
      @Nullable String dimension,
      Pageable page);

  @Query(ROW + "where a.owner = :owner order by a.quarter, a.place, a.id")
  List<RoadmapRow> ownedBy(UUID owner);

  @Query(
      ROW
          + """
          where a.owner is not null and a.status in (TO_DO, UNDER_WAY, BLOCKED)
            and (a.dueOn <= :day or a.dueOn is null and a.quarter <= :quarter)
          order by a.quarter, a.place, a.id
          """)
  List<RoadmapRow> ownedUntil(LocalDate day, int quarter);

  @Query(ROW + "where a.status in (TO_DO, UNDER_WAY, BLOCKED) order by a.quarter, a.place, a.id")
  List<RoadmapRow> open(Pageable first);

  @Query("select a from Action a where a.quarter = :quarter order by a.place, a.id")
  List<Action> inQuarter(int quarter);

  @Query("select a from Action a where a.catalogueAction is not null")
  List<Action> adopted();

  @Query("select a.id as id, a.title as fr, a.titleEn as en from Action a where a.id in :ids")
  List<Title> titles(Collection<UUID> ids);

  interface Title {
    UUID getId();

    String getFr();

    @Nullable String getEn();
  }

  @Query(
      "select a.status as status, count(a) as actions, sum(a.points) as points from Action a group by a.status")
  List<StatusCount> counts();

  @Query("select count(a) > 0 from Action a where a.assessmentId = :assessment")
  boolean adoptedFrom(UUID assessment);

  interface StatusCount {
    ActionStatus getStatus();

    long getActions();

    long getPoints();
  }
}
