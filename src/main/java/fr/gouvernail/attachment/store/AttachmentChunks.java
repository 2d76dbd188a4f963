package fr.gouvernail.attachment.store;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AttachmentChunks extends TenantRepository<AttachmentChunk> {

  @Query(
      "select c.bytes from AttachmentChunk c where c.content = :content and c.position = :position")
  Optional<byte[]> bytes(UUID content, int position);

  @Modifying
  @Query("delete from AttachmentChunk c where c.content = :content")
  void remove(UUID content);
}
