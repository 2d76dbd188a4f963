package fr.gouvernail.usecase;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.tenancy.TenantRepository;
import fr.gouvernail.usecase.model.State;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface UseCases extends TenantRepository<UseCase> {

  String ROW =
      """
      select new fr.gouvernail.usecase.UseCaseRow(u.id, u.number, u.title, u.owner, u.life, u.work,
        u.edition, u.category, u.department, u.tool, u.level, u.personalData, u.risk, u.impact,
        u.feasibility, u.reviewOn, u.catalogueRef, u.changedAt)
      from UseCase u
      """;

  /// By number.
  @Query(ROW + "order by u.number")
  List<UseCaseRow> rows();

  @Query(ROW + "where u.id = :id")
  Optional<UseCaseRow> row(UUID id);

  @Query(ROW + "where u.id in :ids")
  List<UseCaseRow> rows(Collection<UUID> ids);

  /// Whoever changes a use or one of its sheets waits for the one before.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select u from UseCase u where u.id = :id")
  Optional<UseCase> locked(UUID id);

  /// The same for many.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select u from UseCase u where u.id in :ids order by u.id")
  List<UseCase> locked(Collection<UUID> ids);

  /// Uses that await a decision on a sheet, or the one after their pilot.
  @Query("select u.id from UseCase u where u.work = SUBMITTED or u.life = IN_PILOT order by u.id")
  List<UUID> awaitingDecision();

  @Query("select coalesce(max(u.number), 0) from UseCase u")
  int lastNumber();

  /// How a use stands among the others.
  ///
  /// @param pilots of other uses, ever
  /// @param owned active uses of its owner
  /// @param tool of a use in one of the states asked for; null where no use is
  record Footing(long pilots, long owned, @Nullable UUID tool) {}

  /// One row for each tool of the uses in one of these states, at least one.
  @Query(
      """
      select distinct new fr.gouvernail.usecase.UseCases$Footing(
        (select count(s) from UseCaseStep s where s.transition = START_PILOT and s.useCase <> u.id),
        (select count(o) from UseCase o where o.owner = u.owner
          and (o.life is null or o.life <> RETIRED)
          and (o.life is not null or o.work <> REJECTED)),
        r.tool)
      from UseCase u left join UseCase r on r.life in :states and r.tool is not null
      where u.id = :id
      """)
  List<Footing> footing(UUID id, Collection<State> states);

  /// A use and one of its sheets.
  record WithSheet(UseCase useCase, SheetEdition sheet) {}

  /// The use with each of its sheets that live or are being prepared.
  @Query(
      """
      select new fr.gouvernail.usecase.UseCases$WithSheet(u, e)
      from UseCase u join SheetEdition e on e.useCase = u.id and e.track <> PAST
      where u.id = :id
      """)
  List<WithSheet> withSheets(UUID id);

  @Query("select new fr.gouvernail.usecase.Named(u.id, u.title) from UseCase u where u.id in :ids")
  List<Named> names(Collection<UUID> ids);

  /// What is compared with a new title and purpose.
  @Query(
      """
      select new fr.gouvernail.usecase.UseCases$Words(u.id, u.number, u.title, u.words) from UseCase u
      where u.work is null or u.work <> REJECTED
      """)
  List<Words> words();

  /// Those of a review between these days, and those in pilot: their ends stand in their sheets.
  @Query(
      """
      select new fr.gouvernail.usecase.UseCaseDates$Living(u.id, u.title, u.owner, u.state,
        u.reviewOn, e.values)
      from UseCase u
        left join SheetEdition e on e.useCase = u.id and e.track = LIFE and u.state = IN_PILOT
      where u.state in :states
        and (u.state = IN_PILOT or u.reviewOn between :first and :last)
      order by u.number
      """)
  List<UseCaseDates.Living> living(Collection<State> states, LocalDate first, LocalDate last);

  record Words(UUID id, int number, String title, String words) {}

  /// How many uses there are of each sort.
  @Query(
      """
      select new fr.gouvernail.usecase.UseCases$Sort(u.life, u.work, u.personalData, u.risk,
        u.department, count(u),
        count(case when u.impact is not null and u.feasibility is not null then 1 end),
        count(case when u.life is not null and u.life <> RETIRED and u.reviewOn < :today then 1 end))
      from UseCase u
      group by u.life, u.work, u.personalData, u.risk, u.department
      """)
  List<Sort> sorts(LocalDate today);

  /// @param placed how many of them have impact and feasibility
  /// @param overdue how many of them should have been reviewed
  record Sort(
      @Nullable State life,
      @Nullable State work,
      @Nullable String personalData,
      @Nullable AiActClass risk,
      @Nullable String department,
      long count,
      long placed,
      long overdue) {

    boolean isRecorded() {
      return life != null || work != State.REJECTED;
    }

    boolean isRunning() {
      return life != null && life.isRunning();
    }
  }
}
