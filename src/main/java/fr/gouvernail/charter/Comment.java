package fr.gouvernail.charter;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody remarks on a version or on one of its clauses.
@Entity
@Table(name = "charter_comment")
class Comment extends TenantOwned {

  static final int LONGEST = 2000;

  @Column(name = "charter_id", updatable = false)
  private UUID charterId;

  @Column(updatable = false)
  private @Nullable String clause;

  @Column(updatable = false)
  private UUID author;

  @Column(updatable = false)
  private String words;

  @Column(name = "written_at", updatable = false)
  private Instant writtenAt;

  @Column(name = "resolved_at")
  private @Nullable Instant resolvedAt;

  @Column(name = "resolved_by")
  private @Nullable UUID resolvedBy;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected Comment() {}

  Comment(
      UUID id, CharterId charter, @Nullable String clause, PersonRef by, String words, Instant at) {
    super(id);
    charterId = charter.value();
    this.clause = clause;
    author = by.value();
    this.words = said(words);
    writtenAt = at;
  }

  /// @throws RuleViolated if nothing is said, or too much
  static String said(String words) {
    var text = words.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new RuleViolated("charter.rule.words", LONGEST);
    }
    return text;
  }

  /// Settles it; settling it again changes nothing.
  boolean resolve(PersonRef by, Instant at) {
    if (resolvedAt != null) {
      return false;
    }
    resolvedAt = at;
    resolvedBy = by.value();
    return true;
  }

  /// Opens it again; one that is open stays so.
  boolean reopen() {
    if (resolvedAt == null) {
      return false;
    }
    resolvedAt = null;
    resolvedBy = null;
    return true;
  }

  UUID charterId() {
    return charterId;
  }
}
