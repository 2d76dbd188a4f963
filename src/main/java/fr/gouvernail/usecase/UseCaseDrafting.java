package fr.gouvernail.usecase;

import static fr.gouvernail.identity.Permission.ENTER_WORKSPACE;
import static fr.gouvernail.identity.Permission.WRITE_USE_CASES;

import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.usecase.model.Capacity;
import fr.gouvernail.usecase.model.Rules;
import fr.gouvernail.usecase.model.SheetModels;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Transition;
import fr.gouvernail.usecase.model.Value;
import fr.gouvernail.usecase.model.Values;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Starts uses and records what is written on their sheets. Whoever changes a sheet waits for the
/// one before; who did not see the latest value is told instead of writing over it.
@Service
@Transactional
public class UseCaseDrafting {

  /// In characters, of all lines of a field together.
  public static final int LONGEST_VALUE = 20_000;

  private static final int ATTEMPTS = 5;

  private final UseCases useCases;
  private final SheetEditions editions;
  private final UseCaseSteps steps;
  private final SheetModels models;
  private final UseCaseDesk desk;
  private final CaseMatters matters;
  private final AccessPolicy policy;
  private final TransactionTemplate transactions;

  UseCaseDrafting(
      UseCases useCases,
      SheetEditions editions,
      UseCaseSteps steps,
      SheetModels models,
      UseCaseDesk desk,
      CaseMatters matters,
      AccessPolicy policy,
      TransactionTemplate transactions) {
    this.useCases = useCases;
    this.editions = editions;
    this.steps = steps;
    this.models = models;
    this.desk = desk;
    this.matters = matters;
    this.policy = policy;
    this.transactions = transactions;
  }

  /// Starts a use, owned by the caller where his or her role may own one. Started twice under one
  /// id, it is one use.
  ///
  /// @throws RuleViolated if a value is none that the sheet takes
  @Requires(WRITE_USE_CASES)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public void start(UseCaseId id, Seed seed) {
    numbered(() -> begin(id, seed));
  }

  /// Two that start at the same moment want the same number; the second one takes the next.
  private UseCaseId numbered(Supplier<UseCaseId> start) {
    for (int attempt = 1; ; attempt++) {
      try {
        return Objects.requireNonNull(transactions.execute(status -> start.get()));
      } catch (DataIntegrityViolationException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  /// Starts the use that takes up an idea, in the transaction of that.
  @Internal("ideas, in the transaction in which they are taken up")
  @Transactional(propagation = Propagation.MANDATORY)
  public UseCaseId startFrom(IdeaRow idea) {
    var values = Values.NONE.with("title", idea.title()).with("problem", idea.problem());
    var department = idea.department();
    return begin(
        UseCaseId.next(),
        new Seed(
            department == null ? values : values.with("function", department),
            null,
            null,
            idea.id()));
  }

  /// Starts the use that goes on from a refused one, in the transaction of that.
  UseCaseId copy(UseCaseDesk.Open refused) {
    var sheet = Objects.requireNonNull(refused.work());
    return begin(
        UseCaseId.next(),
        new Seed(sheet.values(), refused.useCase().row().catalogueRef(), refused.id(), null));
  }

  private UseCaseId begin(UseCaseId id, Seed seed) {
    if (useCases.byId(id.value()).isPresent()) {
      return id;
    }
    var model = models.latest();
    var values = seed.values();
    values.all().forEach((field, value) -> refuse(!Rules.malformed(model, field, value).isEmpty()));
    if (Owning.may(policy.roles()) && !values.has("owner")) {
      values = values.with("owner", desk.me().toString());
    }
    var number = useCases.lastNumber() + 1;
    var sheet = new SheetEdition(id, 1, model.version(), desk.me(), values);
    sheet.change(values, true, desk.me(), desk.now());
    if (!sheet.owner().equals(desk.me())) {
      sheet.writtenWith(List.of(desk.me()));
    }
    var useCase = new UseCase(id, number, seed, desk.me(), desk.now());
    useCase.shows(null, sheet, desk.now());
    useCases.save(useCase);
    editions.save(sheet);
    steps.save(
        new UseCaseStep(
            id,
            new StepRow(
                1,
                Transition.START,
                null,
                State.DRAFT,
                desk.me(),
                Capacity.AUTHOR,
                desk.now(),
                "",
                List.of(),
                false,
                null,
                null)));
    desk.note("usecase.started", id, Map.of("number", number));
    return id;
  }

  /// Records the value of one field, unless somebody else changed it since the caller saw it.
  ///
  /// @throws RuleViolated if the caller may not change that field now, or it takes no such value
  /// @throws NotFound if the workspace has no such use
  @Requires(ENTER_WORKSPACE)
  public Saved change(UseCaseId id, FieldEdit edit) {
    var open = desk.locked(id);
    var before = desk.dossier(open);
    var entity = edit.living() ? open.life() : open.work();
    var sheet = edit.living() ? before.life() : before.work();
    if (entity == null || sheet == null) {
      throw new RuleViolated("usecase.rule.moved");
    }
    var there = entity.values().find(edit.field()).orElse(null);
    if (Objects.equals(there, orNull(edit.after()))) {
      return new Saved(true, before);
    }
    if (!before.open(sheet).contains(edit.field())) {
      throw new RuleViolated("usecase.rule.closed");
    }
    if (!Objects.equals(there, orNull(edit.seen()))) {
      return new Saved(false, before);
    }
    var model = before.model();
    refuse(
        length(edit.after()) > LONGEST_VALUE
            || edit.after() != null
                && !Rules.malformed(model, edit.field(), edit.after()).isEmpty());
    entity.change(
        entity.values().with(edit.field(), edit.after()),
        model.isSubstantive(edit.field()),
        desk.me(),
        desk.now());
    keepAmongWriters(entity, desk.me());
    desk.changed(open);
    desk.note("usecase.changed", id, Map.of("field", edit.field()));
    var after = desk.dossier(open);
    if (edit.living() && edit.field().equals("review_date")) {
      matters.refresh(open, after);
    }
    return new Saved(true, after);
  }

  /// Who hands a draft over goes on helping with it.
  static void keepAmongWriters(SheetEdition sheet, PersonRef writer) {
    var writers = sheet.edition(null).coEditors();
    if (sheet.state() == State.DRAFT
        && !sheet.owner().equals(writer)
        && !writers.contains(writer)) {
      var all = new java.util.ArrayList<>(writers);
      all.add(writer);
      sheet.writtenWith(all);
    }
  }

  private static @org.jspecify.annotations.Nullable Value orNull(
      @org.jspecify.annotations.Nullable Value value) {
    return value == null || value.isEmpty() ? null : value;
  }

  static int length(@org.jspecify.annotations.Nullable Value value) {
    return switch (value) {
      case null -> 0;
      case Value.Text(var text) -> text.length();
      case Value.Choices(var ids) -> ids.stream().mapToInt(String::length).sum();
      case Value.Rows(var lines) ->
          lines.stream().flatMap(line -> line.values().stream()).mapToInt(String::length).sum();
    };
  }

  /// Records many values at once, whatever stood there.
  ///
  /// @throws RuleViolated if the caller may not change one of the fields now, or it takes no such
  ///   value
  @Internal("loading of companies, where nobody else writes")
  public void fill(UseCaseId id, boolean living, Values values) {
    var open = desk.locked(id);
    var before = desk.dossier(open);
    var entity = living ? open.life() : open.work();
    var sheet = living ? before.life() : before.work();
    if (entity == null || sheet == null) {
      throw new RuleViolated("usecase.rule.moved");
    }
    var model = before.model();
    var fields = values.all().keySet();
    if (!before.open(sheet).containsAll(fields)) {
      throw new RuleViolated("usecase.rule.closed");
    }
    var after = entity.values();
    for (var entry : values.all().entrySet()) {
      refuse(!Rules.malformed(model, entry.getKey(), entry.getValue()).isEmpty());
      after = after.with(entry.getKey(), entry.getValue());
    }
    entity.change(after, fields.stream().anyMatch(model::isSubstantive), desk.me(), desk.now());
    desk.changed(open);
    fields.forEach(field -> desk.note("usecase.changed", id, Map.of("field", field)));
    if (living && fields.contains("review_date")) {
      matters.refresh(open, desk.dossier(open));
    }
  }

  /// Says who writes the sheet beside its owner.
  ///
  /// @throws RuleViolated unless the caller owns it, it is being written, and they are members
  @Requires(WRITE_USE_CASES)
  public Dossier writeWith(UseCaseId id, List<PersonRef> people) {
    var open = desk.locked(id);
    var before = desk.dossier(open);
    var sheet = open.work();
    if (sheet == null || !sheet.owner().equals(desk.me())) {
      throw new RuleViolated("usecase.rule.owner");
    }
    refuse(!before.circumstances().company().members().keySet().containsAll(people));
    if (!sheet.edition(null).coEditors().equals(Set.copyOf(people))) {
      sheet.writtenWith(people);
      desk.note("usecase.writers", id, Map.of("people", people.size()));
    }
    return desk.dossier(open);
  }

  /// Answers in words what the approver wanted corrected, where nothing is to be changed. The words
  /// are a comment on the field.
  ///
  /// @throws RuleViolated unless that field was listed and the caller may correct it
  @Requires(WRITE_USE_CASES)
  public Dossier answer(UseCaseId id, String field) {
    var open = desk.locked(id);
    var sheet = open.work();
    var correction = sheet == null ? null : sheet.correction();
    if (sheet == null
        || correction == null
        || !correction.fields().contains(field)
        || !sheet.owner().equals(desk.me())) {
      throw new RuleViolated("usecase.rule.closed");
    }
    sheet.answered(field);
    desk.note("usecase.answered", id, Map.of("field", field));
    return desk.dossier(open);
  }

  private static void refuse(boolean wrong) {
    if (wrong) {
      throw new RuleViolated("usecase.rule.value");
    }
  }
}
