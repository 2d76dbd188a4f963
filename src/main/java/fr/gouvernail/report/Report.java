package fr.gouvernail.report;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A document asked for, and how far it has come.
@Entity
class Report extends TenantOwned {

  @Column(name = "assessment_id", updatable = false)
  private UUID assessmentId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private ReportKind kind;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private ReportFormat format;

  @Column(updatable = false)
  private String language;

  @Enumerated(EnumType.STRING)
  private ReportStep step;

  @Column(name = "requested_by", updatable = false)
  private UUID requestedBy;

  @Column(name = "requested_at", updatable = false)
  private Instant requestedAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  @Column(name = "file_name", updatable = false)
  private String fileName;

  private int size;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected Report() {}

  Report(
      UUID id,
      AssessmentId assessment,
      ReportOrder order,
      PersonRef by,
      Instant at,
      String fileName) {
    super(id);
    this.assessmentId = assessment.value();
    this.kind = order.kind();
    this.format = order.format();
    this.language = order.language().getLanguage();
    this.step = ReportStep.QUEUED;
    this.requestedBy = by.value();
    this.requestedAt = at;
    this.fileName = fileName;
  }

  void reach(ReportStep step) {
    this.step = step;
  }

  void finish(int size, Instant at) {
    this.step = ReportStep.DONE;
    this.size = size;
    this.finishedAt = at;
  }

  void fail(Instant at) {
    this.step = ReportStep.FAILED;
    this.finishedAt = at;
  }

  ReportOrder order() {
    return new ReportOrder(kind, format, Locale.of(language));
  }

  AssessmentId assessment() {
    return new AssessmentId(assessmentId);
  }

  ReportStep step() {
    return step;
  }

  ReportFinished finished() {
    return new ReportFinished(tenant(), new PersonRef(requestedBy), assessment(), id(), fileName);
  }

  ReportLine line() {
    return new ReportLine(id(), order(), step, requestedAt, finishedAt, fileName, size);
  }
}
