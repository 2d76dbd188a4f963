package fr.gouvernail.inventory;

import fr.gouvernail.tenancy.TenantRepository;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ImportRuns extends TenantRepository<ImportRun> {

  /// Whoever imports it a second time waits for the first.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r from ImportRun r where r.id = :id")
  Optional<ImportRun> locked(UUID id);

  /// Puts away what a person uploaded and did not import, and what others left lying.
  @Modifying
  @Query(
      "delete from ImportRun r where r.doneAt is null and (r.person = :person or r.uploadedAt < :before)")
  void clear(UUID person, Instant before);

  record Name(UUID id, String name) {}

  @Query(
      "select new fr.gouvernail.inventory.ImportRuns$Name(r.id, r.fileName) from ImportRun r"
          + " where r.id in :ids")
  List<Name> names(Collection<UUID> ids);
}
