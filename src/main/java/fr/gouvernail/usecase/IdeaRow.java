package fr.gouvernail.usecase;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An idea in a list.
///
/// @param useCase what it became, once somebody took it up
/// @param answer why not, where somebody said so; else empty
public record IdeaRow(
    UUID id,
    String title,
    String problem,
    @Nullable String department,
    PersonRef author,
    Instant filedAt,
    IdeaState state,
    @Nullable UseCaseId useCase,
    @Nullable PersonRef answeredBy,
    @Nullable Instant answeredAt,
    String answer) {

  /// The columns of the table, for queries.
  public IdeaRow(
      UUID id,
      String title,
      String problem,
      @Nullable String department,
      UUID author,
      Instant filedAt,
      IdeaState state,
      @Nullable UUID useCase,
      @Nullable UUID answeredBy,
      @Nullable Instant answeredAt,
      String answer) {
    this(
        id,
        title,
        problem,
        department,
        new PersonRef(author),
        filedAt,
        state,
        useCase == null ? null : new UseCaseId(useCase),
        answeredBy == null ? null : new PersonRef(answeredBy),
        answeredAt,
        answer);
  }
}
