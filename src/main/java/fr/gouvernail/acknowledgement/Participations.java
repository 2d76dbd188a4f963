package fr.gouvernail.acknowledgement;

import fr.gouvernail.tenancy.TenantRepository;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Participations extends TenantRepository<Participation> {

  /// Writes what was changed so far.
  void flush();

  @Query("select p from Participation p where p.campaignId = :campaign and p.personId is not null")
  List<Participation> ofMembers(UUID campaign);

  @Query("select p from Participation p where p.campaignId = :campaign and p.offlineId is not null")
  List<Participation> ofOffline(UUID campaign);

  @Query("select p from Participation p where p.campaignId = :campaign and p.personId = :person")
  Optional<Participation> ofMember(UUID campaign, UUID person);

  @Query("select p from Participation p where p.campaignId = :campaign and p.offlineId = :offline")
  Optional<Participation> ofOffline(UUID campaign, UUID offline);

  /// Who is concerned and has not acknowledged, with and without an account.
  @Query(
      """
      select p from Participation p where p.campaignId = :campaign and p.leftAt is null
        and p.acknowledgedAt is null\
      """)
  List<Participation> missing(UUID campaign);

  /// Makes others who would sign for the same person wait; likewise the next two.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from Participation p where p.id = :id and p.campaignId = :campaign")
  Optional<Participation> locked(UUID campaign, UUID id);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from Participation p where p.campaignId = :campaign and p.personId = :person")
  Optional<Participation> lockedMember(UUID campaign, UUID person);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from Participation p where p.campaignId = :campaign and p.offlineId = :offline")
  Optional<Participation> lockedOffline(UUID campaign, UUID offline);

  @Query(
      """
      select new fr.gouvernail.acknowledgement.Campaign$Count(count(p.id), count(p.acknowledgedAt))
      from Participation p where p.campaignId = :campaign and p.leftAt is null\
      """)
  Campaign.Count count(UUID campaign);

  /// One for each person who is concerned.
  @Query(
      """
      select new fr.gouvernail.acknowledgement.Progress$Step(p.department, p.acknowledgedAt)
      from Participation p where p.campaignId = :campaign and p.leftAt is null\
      """)
  List<Progress.Step> steps(UUID campaign);

  String ROW =
      """
      select new fr.gouvernail.acknowledgement.ParticipationRow(p.id, p.personId, p.offlineId, p.name,
        p.department, p.askedAt, p.leftAt, p.acknowledgedAt, p.remindedOn, p.codeHash, p.codeUntil,
        p.codeFailures)
      from Participation p where p.campaignId = :campaign and p.leftAt is null
      """;

  /// @param pattern of the name or the department, for `like`
  @Query(
      ROW
          + """
          and p.acknowledgedAt is null and (p.name like :pattern escape '!'
            or p.department like :pattern escape '!')
          order by p.name, p.id\
          """)
  List<ParticipationRow> missing(UUID campaign, String pattern, Pageable page);

  @Query(ROW + "order by p.name, p.id")
  List<ParticipationRow> rows(UUID campaign);

  @Query(ROW + "and p.offlineId is not null order by p.name, p.id")
  List<ParticipationRow> offlineRows(UUID campaign);

  @Query(ROW + "and p.offlineId in :offline")
  List<ParticipationRow> offlineRows(UUID campaign, List<UUID> offline);

  /// Members who are to acknowledge still.
  @Query(
      """
      select new fr.gouvernail.acknowledgement.ParticipationRow(p.id, p.personId, p.offlineId, p.name,
        p.department, p.askedAt, p.leftAt, p.acknowledgedAt, p.remindedOn, p.codeHash, p.codeUntil,
        p.codeFailures)
      from Participation p join Campaign c on c.tenantId = p.tenantId and c.id = p.campaignId
      where c.closedAt is null and p.personId is not null and p.leftAt is null
        and p.acknowledgedAt is null\
      """)
  List<ParticipationRow> missingMembers();

  /// Notes that these were reminded.
  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query(
      """
      update Participation p set p.remindedOn = :today, p.version = p.version + 1
      where p.id in :ids\
      """)
  void remind(List<UUID> ids, LocalDate today);
}
