package fr.gouvernail.assessment.preparation;

import static fr.gouvernail.identity.Permission.ANSWER_INQUIRIES;
import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;
import static fr.gouvernail.identity.Permission.ENTER_WORKSPACE;
import static fr.gouvernail.identity.Permission.READ_ASSESSMENT_RESULT;

import fr.gouvernail.assessment.AnswerFiles;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.AuditOutline;
import fr.gouvernail.assessment.AuditOutlines;
import fr.gouvernail.assessment.ReviewService;
import fr.gouvernail.attachment.AttachmentId;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.RequestedDocument;
import fr.gouvernail.questionnaire.RequestedDocuments;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The documents that a company gathers for an assessment: a consultant asks people of the company
/// for them, who drop files onto each or say that there is none; what came in becomes evidence of
/// answers. Corrections of an assessment have the same documents.
///
/// What was gathered stays when the assessment is closed, and is then only read.
@Service
@Transactional
public class DropBoxService {

  /// Of attachments, whose subject is the id of a gathered document; kept in rows.
  public static final String KIND = "assessment.document";

  private static final int MOST_CONTACTS = 10;

  private final GatheredDocuments documents;
  private final DocumentContacts contacts;
  private final DocumentMatters matters;
  private final DropBoxes boxes;
  private final AuditOutlines audits;
  private final ReviewService reviews;
  private final RequestedDocuments requested;
  private final AnswerFiles answers;
  private final AccessPolicy policy;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  DropBoxService(
      GatheredDocuments documents,
      DocumentContacts contacts,
      DocumentMatters matters,
      DropBoxes boxes,
      AuditOutlines audits,
      ReviewService reviews,
      RequestedDocuments requested,
      AnswerFiles answers,
      AccessPolicy policy,
      Caller caller,
      CurrentTenant tenant,
      Clock clock,
      ApplicationEventPublisher events) {
    this.documents = documents;
    this.contacts = contacts;
    this.matters = matters;
    this.boxes = boxes;
    this.audits = audits;
    this.reviews = reviews;
    this.requested = requested;
    this.answers = answers;
    this.policy = policy;
    this.caller = caller;
    this.tenant = tenant;
    this.clock = clock;
    this.events = events;
  }

  /// Asks these people, and from then on nobody else, for the documents: one notice and one mail
  /// each. Whoever was asked before is asked again.
  ///
  /// @param people of the company, at most 10
  /// @param due by when the documents are wanted, today or later
  /// @throws RuleViolated if nobody is asked, somebody may not be, the day is over, or the
  ///   assessment is closed
  /// @throws NotFound for an unknown assessment, or one whose questionnaire names no documents
  @Requires(CONDUCT_ASSESSMENT)
  public void ask(AssessmentId id, Collection<PersonRef> people, LocalDate due) {
    var wanted = new LinkedHashSet<>(people);
    check(wanted, due);
    var audit = open(id);
    gather(audit);
    var known = contacts.of(audit.series());
    known.stream()
        .filter(contact -> !wanted.contains(contact.person()))
        .forEach(contact -> release(audit, contact));
    for (var person : wanted) {
      known.stream()
          .filter(contact -> contact.person().equals(person))
          .findFirst()
          .ifPresentOrElse(
              contact -> contact.ask(due, caller.person(), now()),
              () ->
                  contacts.save(
                      new DocumentContact(audit.series(), person, due, caller.person(), now())));
    }
    var left = matters.review(audit.series());
    wanted.forEach(person ->
        events.publishEvent(
            new PreparationEvent.DocumentsAsked(
                tenant.id(),
                caller.person(),
                DocumentMatters.first(audit.series()),
                person,
                left,
                due)));
  }

  private void check(Set<PersonRef> people, LocalDate due) {
    if (people.isEmpty() || people.size() > MOST_CONTACTS) {
      throw new RuleViolated("assessment.preparation.nobody", MOST_CONTACTS);
    }
    if (due.isBefore(matters.today())) {
      throw new RuleViolated("assessment.inquiry.due");
    }
    if (!people.stream().allMatch(person -> policy.allows(person, ANSWER_INQUIRIES, tenant.id()))) {
      throw new RuleViolated("assessment.inquiry.person");
    }
  }

  /// The assessment, which stays open until the transaction ends.
  private AuditOutline open(AssessmentId id) {
    reviews.questions(id);
    return audits.of(id);
  }

  private void gather(AuditOutline audit) {
    var list = requested.of(audit.questionnaire());
    if (list.isEmpty()) {
      throw new NotFound("documents of " + audit.questionnaire().id());
    }
    var known =
        documents.of(audit.series()).stream()
            .map(GatheredDocument::document)
            .collect(Collectors.toSet());
    documents.saveAll(
        list.stream()
            .map(RequestedDocument::id)
            .filter(Predicate.not(known::contains))
            .map(document -> new GatheredDocument(audit.series(), document))
            .toList());
  }

  private void release(AuditOutline audit, DocumentContact contact) {
    contacts.delete(contact);
    matters.release(audit.series(), contact.person());
    events.publishEvent(
        new PreparationEvent.ContactReleased(
            tenant.id(), caller.person(), DocumentMatters.first(audit.series()), contact.person()));
  }

  /// What came in, for its contacts and for whoever may read the result. At most four statements
  /// while the assessment is open.
  ///
  /// @throws NotFound for an unknown assessment, and for anybody else
  @Requires(ENTER_WORKSPACE)
  @Transactional(readOnly = true)
  public DropBox box(AssessmentId id) {
    var box = boxes.of(audits.of(id), List.of());
    if (!policy.allows(READ_ASSESSMENT_RESULT) && !isContact(box)) {
      throw new NotFound("documents of " + id);
    }
    return box;
  }

  /// Whether the caller may add files and say that there are none.
  @Requires(ENTER_WORKSPACE)
  public boolean mayFill(DropBox box) {
    return box.audit().open() && (policy.allows(CONDUCT_ASSESSMENT) || isContact(box));
  }

  private boolean isContact(DropBox box) {
    return policy.allows(ANSWER_INQUIRIES)
        && box.contacts().stream().anyMatch(c -> c.person().equals(caller.person()));
  }

  /// The company has no such document. Said again, it changes nothing.
  ///
  /// @param document id of the list's document
  /// @param reason 5 to 1,000 characters
  /// @throws RuleViolated without a sufficient reason, or where files lie on it
  /// @throws NotFound for an unknown document, or if it is not up to the caller
  @Requires(ENTER_WORKSPACE)
  public void absent(AssessmentId id, String document, String reason) {
    var row = mine(id, document);
    if (row.line().state() == DropBox.State.RECEIVED) {
      throw new RuleViolated("assessment.preparation.absent.received");
    }
    if (row.stored().absent(reason, caller.person(), now())) {
      judged(row.stored(), reason.strip());
    }
  }

  /// The document is looked for again. Said again, it changes nothing.
  ///
  /// @throws NotFound for an unknown document, or if it is not up to the caller
  @Requires(ENTER_WORKSPACE)
  public void expect(AssessmentId id, String document) {
    var row = mine(id, document);
    if (row.stored().expect()) {
      judged(row.stored(), "");
    }
  }

  private void judged(GatheredDocument document, String reason) {
    matters.review(document.series());
    events.publishEvent(
        new PreparationEvent.DocumentJudged(
            tenant.id(),
            caller.person(),
            DocumentMatters.first(document.series()),
            document.id(),
            reason));
  }

  private record Mine(GatheredDocument stored, DropBox.Line line) {}

  private Mine mine(AssessmentId id, String document) {
    var box = boxes.of(audits.of(id), List.of());
    var line =
        box.lines().stream()
            .filter(l -> l.document().id().equals(document))
            .findFirst()
            .filter(l -> mayFill(box))
            .orElseThrow(() -> new NotFound("document " + document + ", to be changed"));
    return new Mine(documents.byId(line.id()).orElseThrow(), line);
  }

  /// Makes a file that was dropped evidence of answers: it is kept once, and stays in the drop-box.
  /// One that a question has already changes nothing there.
  ///
  /// @return how many questions have it now that had it not
  /// @throws RuleViolated if nothing is chosen, or a question has too many files
  /// @throws NotFound for a file that was not dropped for this assessment, an unknown question, or
  ///   one of a closed assessment
  @Requires(CONDUCT_ASSESSMENT)
  public int putOn(AssessmentId id, AttachmentId file, Collection<String> questions) {
    if (questions.isEmpty()) {
      throw new RuleViolated("assessment.preparation.put.nothing");
    }
    var there =
        boxes.of(audits.of(id), List.of()).lines().stream()
            .flatMap(line -> line.files().stream())
            .anyMatch(row -> row.id().equals(file));
    if (!there) {
      throw new NotFound("dropped file " + file);
    }
    return (int)
        questions.stream().filter(question -> !answers.link(id, question, file).already()).count();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
