package fr.gouvernail.usecase;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody would like to do with AI, in two fields. It guards its way to an answer.
@Entity
@Table(name = "use_case_idea")
class Idea extends TenantOwned {

  private static final int SHORTEST_REASON = 20;

  @Column(updatable = false)
  private String title;

  @Column(updatable = false)
  private String problem;

  @Column(updatable = false)
  private @Nullable String department;

  @Column(updatable = false)
  private UUID author;

  @Column(name = "filed_at", updatable = false)
  private Instant filedAt;

  @Enumerated(EnumType.STRING)
  private IdeaState state;

  @Column(name = "use_case_id")
  private @Nullable UUID useCase;

  @Column(name = "answered_by")
  private @Nullable UUID answeredBy;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  private String answer;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected Idea() {}

  /// @throws RuleViolated when title or problem is too short or too long
  Idea(NewIdea wanted, PersonRef by, Instant at) {
    super(wanted.id());
    title =
        within(
            wanted.title(),
            NewIdea.SHORTEST_TITLE,
            NewIdea.LONGEST_TITLE,
            "usecase.rule.idea.title");
    problem =
        within(
            wanted.problem(),
            NewIdea.SHORTEST_PROBLEM,
            NewIdea.LONGEST_PROBLEM,
            "usecase.rule.idea.problem");
    department = wanted.department();
    author = by.value();
    filedAt = at;
    state = IdeaState.OPEN;
    answer = "";
  }

  private static String within(String words, int least, int most, String rule) {
    var text = words.strip();
    if (text.length() < least || text.length() > most) {
      throw new RuleViolated(rule, least, most);
    }
    return text;
  }

  /// @throws RuleViolated unless it is open
  void adopt(UseCaseId by, PersonRef person, Instant at) {
    answer(IdeaState.ADOPTED, person, at);
    useCase = by.value();
  }

  /// @throws RuleViolated unless it is open, or without a reason of 20 characters or more
  void decline(String reason, PersonRef person, Instant at) {
    var words = within(reason, SHORTEST_REASON, NewIdea.LONGEST_PROBLEM, "usecase.rule.reason");
    answer(IdeaState.DECLINED, person, at);
    answer = words;
  }

  /// @throws RuleViolated unless it is open
  void withdraw(PersonRef person, Instant at) {
    answer(IdeaState.WITHDRAWN, person, at);
  }

  private void answer(IdeaState to, PersonRef person, Instant at) {
    if (state != IdeaState.OPEN) {
      throw new RuleViolated("usecase.rule.idea.over");
    }
    state = to;
    answeredBy = person.value();
    answeredAt = at;
  }

  IdeaState state() {
    return state;
  }

  PersonRef author() {
    return new PersonRef(author);
  }

  IdeaRow row() {
    return new IdeaRow(
        id(),
        title,
        problem,
        department,
        author,
        filedAt,
        state,
        useCase,
        answeredBy,
        answeredAt,
        answer);
  }
}
