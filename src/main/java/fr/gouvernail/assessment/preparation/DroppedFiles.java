package fr.gouvernail.assessment.preparation;

import fr.gouvernail.attachment.AttachmentEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Hears that files came or went, once everything is written, still in the transaction of the
/// change. What a rule removed is asked of nobody again.
@Component
class DroppedFiles {

  private final GatheredDocuments documents;
  private final DocumentMatters matters;

  DroppedFiles(GatheredDocuments documents, DocumentMatters matters) {
    this.documents = documents;
    this.matters = matters;
  }

  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  public void on(AttachmentEvent event) {
    if (event.kind().equals(DropBoxService.KIND) && !event.isByRule()) {
      documents.byId(event.about()).ifPresent(document -> matters.review(document.series()));
    }
  }
}
