package fr.gouvernail.attachment;

import fr.gouvernail.attachment.AttachmentContent.Bytes;
import fr.gouvernail.attachment.store.FileStores;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.TenantDirectory;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/// Removes contents that are attached to nothing: at once where somebody removed the last file that
/// had one, and at night where a portal or a store died on the way.
@Component
class AttachmentRemains {

  /// Longer than it takes to keep the largest file.
  static final Duration AFTER = Duration.ofHours(1);

  private static final Logger log = LoggerFactory.getLogger(AttachmentRemains.class);

  private final AttachmentLedger ledger;
  private final FileStores stores;
  private final TenantDirectory directory;

  AttachmentRemains(AttachmentLedger ledger, FileStores stores, TenantDirectory directory) {
    this.ledger = ledger;
    this.stores = stores;
    this.directory = directory;
  }

  /// Removes a content of the current workspace unless it is attached to something.
  void discard(UUID content) {
    try {
      var bytes = ledger.unattached(content);
      if (bytes.isPresent()) {
        remove(bytes.get());
      }
    } catch (IOException | RuntimeException e) {
      log.warn("What is left of file {} stays until tonight: {}", content, e.toString());
    }
  }

  @Scheduled(cron = "${gouvernail.files.round:0 17 3 * * *}")
  void lookAround() {
    try {
      directory.all().forEach(workspace -> CurrentTenant.run(workspace.id(), this::clear));
    } catch (DataAccessException | CannotCreateTransactionException e) {
      log.warn("What is left of files cannot be read now, trying again tomorrow: {}", e.toString());
    }
  }

  /// Removes what is left in the current workspace.
  void clear() {
    for (var bytes : ledger.leftBehind(AFTER)) {
      try {
        remove(bytes);
      } catch (IOException | RuntimeException e) {
        log.warn("What is left of file {} stays until tomorrow: {}", bytes.content(), e.toString());
      }
    }
  }

  private void remove(Bytes bytes) throws IOException {
    stores.named(bytes.store()).delete(bytes.content());
    ledger.forget(bytes.content());
  }
}
