package fr.gouvernail.assessment.preparation;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A document that the company gathers for an assessment and its revisions: files lie on it, or it
/// says why there is none.
@Entity
@Table(name = "gathered_document")
class GatheredDocument extends TenantOwned {

  private static final int SHORTEST_REASON = 5;
  private static final int LONGEST_REASON = 1000;

  @Column(name = "series_id", updatable = false)
  private UUID seriesId;

  @Column(updatable = false)
  private String document;

  @Column(name = "absent_reason")
  private @Nullable String absentReason;

  @Column(name = "absent_by")
  private @Nullable UUID absentBy;

  @Column(name = "absent_at")
  private @Nullable Instant absentAt;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected GatheredDocument() {}

  GatheredDocument(UUID series, String document) {
    super(UuidCreator.getTimeOrderedEpoch());
    seriesId = series;
    this.document = document;
  }

  /// The company has none.
  ///
  /// @return whether anything changed
  boolean absent(String reason, PersonRef by, Instant at) {
    var because = reason.strip();
    if (because.length() < SHORTEST_REASON || because.length() > LONGEST_REASON) {
      throw new RuleViolated(
          "assessment.preparation.absent.reason", SHORTEST_REASON, LONGEST_REASON);
    }
    if (because.equals(absentReason)) {
      return false;
    }
    absentReason = because;
    absentBy = by.value();
    absentAt = at;
    return true;
  }

  /// It is looked for again.
  ///
  /// @return whether anything changed
  boolean expect() {
    if (absentReason == null) {
      return false;
    }
    absentReason = null;
    absentBy = null;
    absentAt = null;
    return true;
  }

  UUID series() {
    return seriesId;
  }

  String document() {
    return document;
  }

  @Nullable String absentReason() {
    return absentReason;
  }

  @Nullable PersonRef absentBy() {
    return absentBy == null ? null : new PersonRef(absentBy);
  }

  @Nullable Instant absentAt() {
    return absentAt;
  }
}
