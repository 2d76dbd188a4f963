package fr.gouvernail.usecase;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What somebody remarks on a sheet or on one of its fields.
@Entity
@Table(name = "use_case_comment")
class UseCaseComment extends TenantOwned {

  static final int LONGEST = 2000;

  @Column(name = "use_case_id", updatable = false)
  private UUID useCase;

  @Column(updatable = false)
  private String field;

  @Column(updatable = false)
  private UUID author;

  @Column(updatable = false)
  private String words;

  /// Ids of people, with commas between them.
  @Column(updatable = false)
  private String mentions;

  @Column(name = "written_at", updatable = false)
  private Instant writtenAt;

  @Column(name = "resolved_at")
  private @Nullable Instant resolvedAt;

  @Column(name = "resolved_by")
  private @Nullable UUID resolvedBy;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected UseCaseComment() {}

  /// @throws RuleViolated if nothing is said, or too much
  UseCaseComment(
      UUID id,
      UseCaseId useCase,
      String field,
      PersonRef by,
      String words,
      List<PersonRef> mentions,
      Instant at) {
    super(id);
    this.useCase = useCase.value();
    this.field = field;
    author = by.value();
    this.words = words.strip();
    if (this.words.isEmpty() || this.words.length() > LONGEST) {
      throw new RuleViolated("usecase.rule.comment", LONGEST);
    }
    this.mentions = mentions.stream().map(PersonRef::toString).collect(Collectors.joining(","));
    writtenAt = at;
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

  UUID useCase() {
    return useCase;
  }

  CommentRow row() {
    return new CommentRow(
        id(),
        field,
        new PersonRef(author),
        words,
        mentions.isEmpty()
            ? List.of()
            : Arrays.stream(mentions.split(","))
                .map(id -> new PersonRef(UUID.fromString(id)))
                .toList(),
        writtenAt,
        resolvedAt,
        resolvedBy == null ? null : new PersonRef(resolvedBy));
  }
}
