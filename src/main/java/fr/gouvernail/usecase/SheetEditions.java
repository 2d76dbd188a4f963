package fr.gouvernail.usecase;

import fr.gouvernail.tenancy.TenantRepository;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SheetEditions extends TenantRepository<SheetEdition> {

  /// Writes what changed until now, before what follows.
  void flush();

  /// Those that live or are being prepared.
  @Query("select e from SheetEdition e where e.useCase = :useCase and e.track <> PAST")
  List<SheetEdition> current(UUID useCase);

  /// The same of all uses.
  @Query("select e from SheetEdition e where e.track <> PAST")
  List<SheetEdition> current();

  /// The same, for a change; whoever else changes them waits.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select e from SheetEdition e where e.useCase = :useCase and e.track <> PAST")
  List<SheetEdition> locked(UUID useCase);

  @Query("select e from SheetEdition e where e.useCase in :useCases and e.track <> PAST")
  List<SheetEdition> current(Collection<UUID> useCases);

  @Query("select e from SheetEdition e where e.snapshot in :snapshots")
  List<SheetEdition> submitted(Collection<UUID> snapshots);

  @Query("select e from SheetEdition e where e.snapshot = :snapshot")
  Optional<SheetEdition> submitted(UUID snapshot);
}
