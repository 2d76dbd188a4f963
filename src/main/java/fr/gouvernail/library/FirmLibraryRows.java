package fr.gouvernail.library;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FirmLibraryRows extends Repository<FirmLibrary, UUID> {

  FirmLibrary save(FirmLibrary library);

  Optional<FirmLibrary> findById(UUID id);

  /// Whoever withdraws it or offers it again waits for the others.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select l from FirmLibrary l where l.id = :id")
  Optional<FirmLibrary> locked(UUID id);

  /// All editions of a library, the last one first.
  List<FirmLibrary> findByFirmIdAndUrnOrderByEditionDesc(UUID firmId, String urn);

  /// The last edition of each library of these firms.
  @Query(
      """
      select l from FirmLibrary l where l.firmId in :firms and not exists (
        select 1 from FirmLibrary later
        where later.firmId = l.firmId and later.urn = l.urn and later.edition > l.edition)\
      """)
  List<FirmLibrary> last(Collection<UUID> firms);
}
