package fr.gouvernail.assessment.preparation;

import static fr.gouvernail.identity.Permission.READ_ASSESSMENT_RESULT;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.AuditOutline;
import fr.gouvernail.assessment.AuditOutlines;
import fr.gouvernail.assessment.inquiry.InquiryRow;
import fr.gouvernail.assessment.inquiry.InquiryService;
import fr.gouvernail.assessment.inquiry.InquiryState;
import fr.gouvernail.assessment.inquiry.Purpose;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.RequestedDocuments;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is ready before the interview, and what is not: for the consultants, and for those of the
/// company who will read the result.
@Service
@Transactional(readOnly = true)
public class PreparationService {

  private final AuditOutlines audits;
  private final InquiryService inquiries;
  private final DropBoxes boxes;
  private final RequestedDocuments requested;
  private final TenantDirectory directory;
  private final Clock clock;

  PreparationService(
      AuditOutlines audits,
      InquiryService inquiries,
      DropBoxes boxes,
      RequestedDocuments requested,
      TenantDirectory directory,
      Clock clock) {
    this.audits = audits;
    this.inquiries = inquiries;
    this.boxes = boxes;
    this.requested = requested;
    this.directory = directory;
    this.clock = clock;
  }

  /// How far the preparation has come: at most five statements while the assessment is open.
  ///
  /// @throws NotFound for an unknown assessment
  @Requires(READ_ASSESSMENT_RESULT)
  public PreparationSheet sheet(AssessmentId id) {
    var audit = audits.of(id);
    var rows =
        inquiries.asked(id).stream()
            .filter(row -> row.purpose() == Purpose.PREPARE)
            .filter(row -> row.state() != InquiryState.WITHDRAWN)
            .toList();
    var people = rows.stream().map(InquiryRow::person).collect(Collectors.toSet());
    var box = boxes.of(audit, people);
    return new PreparationSheet(
        box,
        people.stream()
            .map(person ->
                asked(person, rows.stream().filter(r -> r.person().equals(person)).toList()))
            .sorted(Comparator.comparing(asked -> box.name(asked.person())))
            .toList(),
        rows.stream().map(InquiryRow::question).collect(Collectors.toSet()),
        (int) rows.stream().filter(row -> row.state() == InquiryState.REPLIED).count(),
        requested.of(audit.questionnaire()));
  }

  private PreparationSheet.Asked asked(PersonRef person, List<InquiryRow> rows) {
    var open = rows.stream().filter(row -> row.state() == InquiryState.OPEN).toList();
    var told = (open.isEmpty() ? rows : open).stream().map(PreparationService::told);
    var last = told.max(Comparator.naturalOrder()).orElseThrow();
    var due =
        open.isEmpty()
            ? rows.stream().map(InquiryRow::due).max(Comparator.naturalOrder())
            : open.stream().map(InquiryRow::due).min(Comparator.naturalOrder());
    return new PreparationSheet.Asked(
        person,
        rows.size(),
        rows.size() - open.size(),
        due.orElseThrow(),
        last,
        open.stream().anyMatch(row -> row.remindedAt() != null),
        !open.isEmpty()
            && LocalDate.ofInstant(last, zone()).isBefore(LocalDate.now(clock.withZone(zone()))));
  }

  private static Instant told(InquiryRow row) {
    var reminded = row.remindedAt();
    return reminded == null ? row.askedAt() : reminded;
  }

  private ZoneId zone() {
    return directory.current().zone();
  }

  /// What an assessment is about, for the questionnaire on paper.
  ///
  /// @throws NotFound for an unknown one
  @Requires(READ_ASSESSMENT_RESULT)
  public AuditOutline outline(AssessmentId id) {
    return audits.of(id);
  }
}
