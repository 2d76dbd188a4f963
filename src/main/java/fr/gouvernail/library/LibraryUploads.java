package fr.gouvernail.library;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LibraryUploads extends Repository<LibraryUpload, UUID> {

  LibraryUpload save(LibraryUpload upload);

  Optional<LibraryUpload> findById(UUID id);

  /// Whoever imports it a second time waits for the first.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select u from LibraryUpload u where u.id = :id")
  Optional<LibraryUpload> locked(UUID id);

  /// Puts away what a person uploaded and did not import, and what others left lying.
  @Modifying
  @Query(
      "delete from LibraryUpload u where u.libraryId is null and (u.personId = :person or u.uploadedAt < :before)")
  void clear(UUID person, Instant before);
}
