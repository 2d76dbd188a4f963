package fr.gouvernail.awaiting;

import fr.gouvernail.identity.Permission;
import fr.gouvernail.tenancy.TenantRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OpenMatters extends TenantRepository<OpenMatter> {

  /// What awaits a person, the most pressing first, each with how many there are.
  ///
  /// For an office it awaits whoever is there and has the lowest place, then the holders of its
  /// permission. Whom it is not for counts as not there.
  ///
  /// @param keys of all addressees that may mean the person
  @Query(
      """
      select new fr.gouvernail.awaiting.AwaitedRow(m.kind, m.subject, m.visibleFrom, m.dueOn,
        m.facts, m.path, count(m.id) over ())
      from OpenMatter m
      where m.addressee in :keys and m.visibleFrom <= :today and m.notFor <> :me
        and (m.rest is null
          or m.rest in :held and (m.widensOn <= :today or not exists (
            select 1 from OfficeStint t where t.office = m.addressee and t.personId <> m.notFor
              and t.firstDay <= :today and t.lastDay >= :today))
          or exists (
            select 1 from OfficeStint s where s.office = m.addressee and s.personId = :me
              and s.firstDay <= :today and s.lastDay >= :today and not exists (
                select 1 from OfficeStint t where t.office = s.office and t.place < s.place
                  and t.personId <> m.notFor and t.firstDay <= :today and t.lastDay >= :today)))
      order by m.dueOn, m.visibleFrom, m.id\
      """)
  List<AwaitedRow> awaiting(
      UUID me,
      Collection<String> keys,
      Collection<Permission> held,
      LocalDate today,
      Pageable page);

  @Query(
      """
      select new fr.gouvernail.awaiting.AwaitedRow(m.kind, m.subject, m.visibleFrom, m.dueOn,
        m.facts, m.path, 0L)
      from OpenMatter m where m.kind = :kind order by m.visibleFrom, m.id\
      """)
  List<AwaitedRow> all(String kind);

  @Query(
      "select m from OpenMatter m where m.kind = :kind and m.subject in :subjects"
          + " and m.addressee in :addressees")
  List<OpenMatter> of(String kind, Collection<UUID> subjects, Collection<String> addressees);

  @Query("select m.id from OpenMatter m where m.kind in :kinds and m.subject = :subject")
  List<UUID> about(Collection<String> kinds, UUID subject);

  record Asked(UUID subject, String addressee) {}

  @Query(
      """
      select new fr.gouvernail.awaiting.OpenMatters$Asked(m.subject, m.addressee)
      from OpenMatter m where m.kind = :kind and m.subject in :subjects\
      """)
  List<Asked> addressees(String kind, Collection<UUID> subjects);

  @Query(
      "select m.id from OpenMatter m where m.kind = :kind and m.subject = :subject"
          + " and m.addressee = :addressee")
  List<UUID> about(String kind, UUID subject, String addressee);

  /// By id: to remove by what is not there would lock the gap against what others ask for.
  @Modifying(flushAutomatically = true)
  @Query("delete from OpenMatter m where m.id in :ids")
  void remove(Collection<UUID> ids);
}
