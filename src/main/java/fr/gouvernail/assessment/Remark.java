package fr.gouvernail.assessment;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// Words beside the answers of one assessment: a line of the note pad, or why a contradiction is
/// none. Changed by [Remarks#write] alone.
@Entity
@Table(name = "assessment_remark")
class Remark extends TenantOwned {

  @Column(name = "assessment_id", updatable = false)
  private UUID assessmentId;

  @Column(updatable = false)
  private String item;

  private String body;
  private String detail;
  private int revision;
  private String mark;

  @Column(name = "written_by", updatable = false)
  private UUID writtenBy;

  @Column(name = "written_at", updatable = false)
  private Instant writtenAt;

  @Column(name = "changed_by")
  private UUID changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected Remark() {}

  Remark(UUID id, SaveRemark first, PersonRef by, Instant at) {
    super(id);
    assessmentId = first.assessment().value();
    item = first.item();
    body = first.text();
    detail = first.detail();
    revision = 1;
    mark = first.mark();
    writtenBy = by.value();
    writtenAt = at;
    changedBy = by.value();
    changedAt = at;
  }

  /// The same words beside the answers of another assessment.
  Remark(UUID id, AssessmentId assessment, Remark original) {
    super(id);
    assessmentId = assessment.value();
    item = original.item;
    body = original.body;
    detail = original.detail;
    revision = 1;
    mark = original.mark;
    writtenBy = original.writtenBy;
    writtenAt = original.writtenAt;
    changedBy = original.changedBy;
    changedAt = original.changedAt;
  }

  StoredRemark stored() {
    return new StoredRemark(
        item, revision, mark, body, detail, new PersonRef(writtenBy), writtenAt);
  }
}
