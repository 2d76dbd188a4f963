package fr.gouvernail.charter;

import fr.gouvernail.charter.model.ClauseEdit;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a company did with one clause of one version. Each clause is a row, so that two people who
/// edit two clauses never meet.
@Entity
@Table(name = "charter_clause")
class Clause extends TenantOwned {

  static final int LONGEST_TITLE = 200;
  static final int LONGEST_TEXT = 12_000;
  private static final Duration MOMENT = Duration.ofMinutes(10);

  @Column(name = "charter_id", updatable = false)
  private UUID charterId;

  @Column(updatable = false)
  private String clause;

  @Enumerated(EnumType.STRING)
  private ClauseEdit.Kind kind;

  private String title;
  private String markdown;

  @Column(name = "base_title")
  private @Nullable String baseTitle;

  private @Nullable String base;

  @Column(name = "after_clause")
  private @Nullable String after;

  @Column(name = "edited_by")
  private UUID editedBy;

  @Column(name = "edited_at")
  private Instant editedAt;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected Clause() {}

  @SuppressWarnings("NullAway.Init") // filled by become
  Clause(UUID id, CharterId charter, ClauseEdit edit, PersonRef by, Instant at) {
    super(id);
    charterId = charter.value();
    clause = edit.id();
    become(edit, by, at);
  }

  /// @throws RuleViolated if the title is missing or a text too long
  final void become(ClauseEdit edit, PersonRef by, Instant at) {
    if (edit.kind() != ClauseEdit.Kind.REMOVED
        && (edit.title().isBlank() || edit.title().strip().length() > LONGEST_TITLE)) {
      throw new RuleViolated("charter.rule.title", LONGEST_TITLE);
    }
    if (edit.markdown().length() > LONGEST_TEXT) {
      throw new RuleViolated("charter.rule.long", LONGEST_TEXT);
    }
    kind = edit.kind();
    title = edit.title().strip();
    markdown = edit.markdown();
    baseTitle = edit.baseTitle();
    base = edit.base();
    after = edit.after();
    editedBy = by.value();
    editedAt = at;
  }

  boolean says(String wantedTitle, String wantedText) {
    return kind != ClauseEdit.Kind.REMOVED
        && title.equals(wantedTitle.strip())
        && markdown.equals(wantedText);
  }

  /// Whether that person goes on with what he or she wrote a moment ago.
  boolean isContinuedBy(PersonRef person, Instant at) {
    return kind != ClauseEdit.Kind.REMOVED
        && editedBy.equals(person.value())
        && at.isBefore(editedAt.plus(MOMENT));
  }

  String clause() {
    return clause;
  }

  ClauseEdit edit() {
    return new ClauseEdit(clause, kind, title, markdown, baseTitle, base, after);
  }

  /// Which words these are. A clause that was given back to the model and edited again is another
  /// row, whose version counts from the start: the row's own time is part of it.
  long stamp() {
    return id().getMostSignificantBits() + version();
  }

  EditedClause row() {
    return new EditedClause(edit(), stamp(), new PersonRef(editedBy), editedAt);
  }
}
