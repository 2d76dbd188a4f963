package fr.gouvernail.assessment.preparation;

import fr.gouvernail.assessment.AssessmentCompleted;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.AuditOutlines;
import fr.gouvernail.attachment.Attachments;
import fr.gouvernail.awaiting.Addressee;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.awaiting.Matter;
import fr.gouvernail.awaiting.MatterFact;
import fr.gouvernail.awaiting.MatterKind;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What awaits the contacts of an assessment: one matter for each of them, however many documents
/// are expected.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DocumentMatters {

  static final MatterKind TO_GATHER =
      new MatterKind("assessment.documents", "paperclip", Tone.ACCENT);

  private final GatheredDocuments documents;
  private final DocumentContacts contacts;
  private final Attachments attachments;
  private final AuditOutlines audits;
  private final Awaiting awaiting;
  private final TenantDirectory directory;
  private final CurrentTenant tenant;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DocumentMatters(
      GatheredDocuments documents,
      DocumentContacts contacts,
      Attachments attachments,
      AuditOutlines audits,
      Awaiting awaiting,
      TenantDirectory directory,
      CurrentTenant tenant,
      ApplicationEventPublisher events,
      Clock clock) {
    this.documents = documents;
    this.contacts = contacts;
    this.attachments = attachments;
    this.audits = audits;
    this.awaiting = awaiting;
    this.directory = directory;
    this.tenant = tenant;
    this.events = events;
    this.clock = clock;
  }

  @Configuration(proxyBeanMethods = false)
  static class Kinds {

    @Bean
    static MatterKind documentsToGather() {
      return TO_GATHER;
    }
  }

  /// Where documents are dropped.
  static String page(UUID series) {
    return "/assessments/" + series + "/documents";
  }

  @EventListener
  public void on(AssessmentCompleted closed) {
    settle(audits.of(closed.assessment()).series());
  }

  /// Nothing is left to gather: it awaits nobody, and nobody need be told any more.
  private void settle(UUID series) {
    awaiting.settled(TO_GATHER, series);
    var people = contacts.of(series).stream().map(DocumentContact::person).toList();
    if (!people.isEmpty()) {
      events.publishEvent(new DocumentsSettled(tenant.id(), first(series), people));
    }
  }

  /// Brings up to date what awaits the contacts.
  ///
  /// @return how many documents are expected
  public long review(UUID series) {
    var left = expected(series);
    if (left == 0) {
      settle(series);
      return 0;
    }
    awaiting.askAll(
        contacts.of(series).stream()
            .map(contact ->
                new Matter(
                    TO_GATHER,
                    series,
                    Addressee.person(contact.person()),
                    today(),
                    contact.due(),
                    List.of(MatterFact.number(left)),
                    page(series)))
            .toList());
    return left;
  }

  /// It is no business of this person any more.
  public void release(UUID series, PersonRef person) {
    awaiting.settled(TO_GATHER, series, person);
  }

  /// How many documents nobody sent, nor said that there are none.
  public long expected(UUID series) {
    var wanted =
        documents.of(series).stream()
            .filter(document -> document.absentReason() == null)
            .map(GatheredDocument::id)
            .toList();
    return wanted.size() - attachments.counts(DropBoxService.KIND, wanted).size();
  }

  /// The day that it is where the company is.
  LocalDate today() {
    return LocalDate.now(clock.withZone(directory.current().zone()));
  }

  /// See [PreparationEvent#assessment].
  static AssessmentId first(UUID series) {
    return new AssessmentId(series);
  }
}
