package fr.gouvernail.attachment;

import fr.gouvernail.tenancy.TenantRepository;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AttachmentSpaces extends TenantRepository<AttachmentSpace> {

  /// Makes everybody else wait until the transaction ends.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select s from AttachmentSpace s where s.id = :id")
  Optional<AttachmentSpace> locked(UUID id);
}
