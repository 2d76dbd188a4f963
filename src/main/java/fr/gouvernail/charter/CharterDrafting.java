package fr.gouvernail.charter;

import static fr.gouvernail.identity.Permission.APPROVE_CHARTER;
import static fr.gouvernail.identity.Permission.EDIT_CHARTER;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.charter.model.Answers;
import fr.gouvernail.charter.model.CharterModel;
import fr.gouvernail.charter.model.CharterModels;
import fr.gouvernail.charter.model.CharterNumber;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tool.ToolRow;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.tool.ToolStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Starts versions and records the answers that make their text. Whoever changes a version waits
/// for the one before; who did not see the latest answer is told instead of writing over it.
@Service
@Transactional
public class CharterDrafting {

  static final String MODEL = "charte-ia-pme";

  private final Charters charters;
  private final Clauses clauses;
  private final CharterModels models;
  private final DraftDesk desk;
  private final ToolService tools;
  private final People people;
  private final AccessPolicy policy;
  private final TransactionTemplate transactions;

  CharterDrafting(
      Charters charters,
      Clauses clauses,
      CharterModels models,
      DraftDesk desk,
      ToolService tools,
      People people,
      AccessPolicy policy,
      TransactionTemplate transactions) {
    this.charters = charters;
    this.clauses = clauses;
    this.models = models;
    this.desk = desk;
    this.tools = tools;
    this.people = people;
    this.policy = policy;
    this.transactions = transactions;
  }

  /// Starts the next version: from the one in force, else from the latest model with every
  /// authorised tool and all that the workspace knows. Asked again by the same person, it is the
  /// same draft.
  ///
  /// @param major whether everybody will have to sign again; the first version always is
  /// @param summary what changes, at most 1000 characters
  /// @throws RuleViolated while another version is being prepared
  @Requires(EDIT_CHARTER)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public CharterId start(boolean major, String summary) {
    return alone(() -> start(nextNumber(major, null), summary, null, this::knownAnswers));
  }

  /// Starts a version under a number of its own.
  ///
  /// @param day when it was written, for one that is taken over
  /// @throws RuleViolated while another version is being prepared
  @Internal("loading of companies, whose versions have their numbers")
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public CharterId startAs(CharterNumber number, String summary, @Nullable LocalDate day) {
    return alone(() -> start(number, summary, day, this::firstAnswers));
  }

  private CharterId alone(Supplier<CharterId> start) {
    try {
      return Objects.requireNonNull(transactions.execute(status -> start.get()));
    } catch (DataIntegrityViolationException e) {
      throw new RuleViolated("charter.rule.pending");
    }
  }

  private CharterId start(
      CharterNumber number, String summary, @Nullable LocalDate day, Supplier<Answers> first) {
    for (var row : charters.rows(List.of(CharterState.DRAFT))) {
      if (row.createdBy().equals(desk.caller()) && row.summary().equals(summary.strip())) {
        return row.id();
      }
    }
    if (!charters
        .rows(List.of(CharterState.IN_REVIEW, CharterState.APPROVED, CharterState.DRAFT))
        .isEmpty()) {
      throw new RuleViolated("charter.rule.pending");
    }
    var before = charters.in(CharterState.IN_FORCE).orElse(null);
    var model = before == null ? models.latest(MODEL).orElseThrow() : desk.model(before);
    var charter =
        new Charter(
            UuidCreator.getTimeOrderedEpoch(),
            number,
            model,
            before == null ? first.get() : carriedOver(model, before),
            summary,
            desk.caller(),
            desk.now(day));
    charters.save(charter);
    if (before != null) {
      var copies =
          clauses.of(before.id()).stream()
              .map(c ->
                  new Clause(
                      UuidCreator.getTimeOrderedEpoch(),
                      charter.ref(),
                      c.edit(),
                      desk.caller(),
                      desk.now(day)))
              .toList();
      clauses.saveAll(copies);
    }
    desk.publish("charter.started", charter.ref(), Map.of("number", number.toString()));
    return charter.ref();
  }

  private Answers firstAnswers() {
    var authorised =
        tools.all().stream()
            .filter(tool -> tool.status() == ToolStatus.AUTHORISED)
            .map(ToolRow::id)
            .toList();
    var answers = Answers.NONE.withTools(authorised);
    return policy.allows(APPROVE_CHARTER)
        ? answers.withValue("dirigeant", desk.caller().toString())
        : answers;
  }

  private Answers knownAnswers() {
    var answers = firstAnswers();
    for (var known : Suggestion.ofPeople(people.members(), desk.caller())) {
      answers = answers.withValue(known.variable(), known.value());
    }
    return answers;
  }

  /// Dates and formalities are those of one version only.
  private static Answers carriedOver(CharterModel model, Charter before) {
    var answers = before.answers();
    for (var variable : model.variables()) {
      if (variable.formality() || variable.type() == CharterModel.Type.DATE) {
        answers = answers.withValue(variable.id(), "");
      }
    }
    return answers;
  }

  private CharterNumber nextNumber(boolean major, @Nullable CharterId except) {
    return charters.rows().stream()
        .filter(row -> !row.id().equals(except))
        .filter(row -> row.state() != CharterState.ARCHIVED || row.hash() != null)
        .map(CharterRow::number)
        .max(Comparator.naturalOrder())
        .map(last -> last.next(major))
        .orElse(new CharterNumber(1, 0));
  }

  /// Says what changes, and whether everybody will have to sign again.
  ///
  /// @throws RuleViolated unless it is a draft
  @Requires(EDIT_CHARTER)
  public void describe(CharterId id, boolean major, String summary) {
    var charter = desk.locked(id);
    if (charter.row().isMajor() != major || !charter.summary().equals(summary.strip())) {
      charter.describe(
          charter.row().isMajor() == major ? charter.number() : nextNumber(major, id), summary);
      desk.publish("charter.described", id, Map.of("number", charter.number().toString()));
    }
  }

  /// Records one answer, unless somebody else changed it since the caller saw it.
  ///
  /// @throws RuleViolated if the model does not ask that, the value is none that it takes, or the
  ///   version is no draft
  @Requires(EDIT_CHARTER)
  public Saved answer(CharterId id, AnswerChange change) {
    var charter = desk.locked(id);
    charter.require(CharterState.DRAFT);
    var draft = desk.draft(charter);
    var edit = new AnswerEdit(draft, tools, desk);
    if (edit.isDone(change)) {
      return new Saved(true, draft);
    }
    if (!edit.wasSeen(change)) {
      return new Saved(false, draft);
    }
    charter.answer(edit.apply(change));
    desk.publish("charter.answered", id, Map.of("question", AnswerEdit.subject(change)));
    return new Saved(true, desk.draft(charter));
  }
}
