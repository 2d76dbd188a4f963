package fr.gouvernail.usecase;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

interface SheetSnapshots extends TenantRepository<SheetSnapshot> {

  /// The latest first.
  @Query(
      """
      select new fr.gouvernail.usecase.SnapshotRow(s.id, s.useCase, s.number, s.hash, s.frozenAt,
        s.frozenBy)
      from SheetSnapshot s where s.useCase = :useCase order by s.number desc, s.frozenAt desc
      """)
  List<SnapshotRow> of(UUID useCase);

  /// The latest of that number: one that was withdrawn keeps its number.
  @Query(
      """
      select s from SheetSnapshot s where s.useCase = :useCase and s.number = :number
      order by s.frozenAt desc limit 1
      """)
  Optional<SheetSnapshot> find(UUID useCase, int number);

  /// The latest of those with a lower number.
  @Query(
      """
      select s from SheetSnapshot s where s.useCase = :useCase and s.number < :number
      order by s.number desc, s.frozenAt desc limit 1
      """)
  Optional<SheetSnapshot> before(UUID useCase, int number);

  /// Names of the requests of the docket.
  @Query(
      """
      select new fr.gouvernail.usecase.Named(s.id, u.title)
      from SheetSnapshot s join UseCase u on u.id = s.useCase where s.id in :ids
      """)
  List<Named> names(Collection<UUID> ids);
}
