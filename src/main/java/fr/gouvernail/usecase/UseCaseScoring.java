package fr.gouvernail.usecase;

import static fr.gouvernail.identity.Permission.LEAD_WORKSHOPS;
import static fr.gouvernail.identity.Permission.READ_USE_CASES;

import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.usecase.model.Actor;
import fr.gouvernail.usecase.model.Criterion;
import fr.gouvernail.usecase.model.Editing;
import fr.gouvernail.usecase.model.Matrix;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Values;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The scores of uses, for whoever looks at many at once.
@Service
@Transactional
public class UseCaseScoring {

  private static final Set<State> SCORABLE = EnumSet.of(State.DRAFT, State.CHANGES_REQUESTED);

  private final UseCases useCases;
  private final SheetEditions editions;
  private final UseCaseDesk desk;
  private final AccessPolicy policy;

  UseCaseScoring(UseCases useCases, SheetEditions editions, UseCaseDesk desk, AccessPolicy policy) {
    this.useCases = useCases;
    this.editions = editions;
    this.desk = desk;
    this.policy = policy;
  }

  /// A use with what its sheet says: the one that lives, else the one that is being prepared.
  ///
  /// @param version to hand back with scores
  /// @param mayScore whether the caller may score it now
  public record Scored(UseCaseRow row, long version, Values values, boolean mayScore) {}

  /// All uses, in two statements.
  @Requires(READ_USE_CASES)
  @Transactional(readOnly = true)
  public List<Scored> all() {
    var rows = useCases.rows();
    var sheets =
        editions.current().stream()
            .collect(
                Collectors.toMap(
                    SheetEdition::useCase, Function.identity(), UseCaseScoring::shown));
    return rows.stream()
        .flatMap(row -> Stream.ofNullable(sheets.get(row.id())).map(sheet -> scored(row, sheet)))
        .toList();
  }

  private static SheetEdition shown(SheetEdition one, SheetEdition other) {
    return one.track() == SheetEdition.Track.LIFE ? one : other;
  }

  /// One use.
  ///
  /// @throws NotFound if the workspace has no such use
  @Requires(READ_USE_CASES)
  @Transactional(readOnly = true)
  public Scored one(UseCaseId id) {
    var row = useCases.row(id.value()).orElseThrow(() -> new NotFound("use case " + id));
    var sheet = editions.current(id.value()).stream().reduce(UseCaseScoring::shown).orElseThrow();
    return scored(row, sheet);
  }

  private Scored scored(UseCaseRow row, SheetEdition sheet) {
    return new Scored(row, sheet.version(), sheet.values(), mayScore(sheet));
  }

  private boolean mayScore(SheetEdition sheet) {
    if (policy.allows(LEAD_WORKSHOPS) && SCORABLE.contains(sheet.state())) {
      return true;
    }
    return policy.allows(Permission.WRITE_USE_CASES)
        && Editing.open(
                desk.model(sheet), sheet.edition(null), new Actor(desk.me(), policy.roles()))
            .contains("scores");
  }

  /// Scores a use while its sheet is written: its writers, and whoever leads workshops. Sent twice
  /// it is scored once.
  ///
  /// @param scores all seven, 1 to 10
  /// @param reasons those that are missing stay as they are
  /// @throws ObjectOptimisticLockingFailureException if the sheet changed since that version
  /// @throws RuleViolated if it is not being written, or a score is out of range
  @Requires(READ_USE_CASES)
  public void score(
      UseCaseId id, long version, Map<Criterion, Integer> scores, Map<Criterion, String> reasons) {
    var open = desk.locked(id);
    var sheet = open.sheets().stream().reduce(UseCaseScoring::shown).orElseThrow();
    var after = Matrix.with(sheet.values(), scores, reasons);
    if (after.equals(sheet.values())) {
      return;
    }
    if (sheet.version() != version) {
      throw new ObjectOptimisticLockingFailureException(UseCase.class, id.value());
    }
    if (!mayScore(sheet)) {
      throw new RuleViolated("usecase.rule.closed");
    }
    if (scores.size() != Criterion.values().length
        || scores.values().stream().anyMatch(s -> s < Matrix.LEAST || s > Matrix.MOST)) {
      throw new RuleViolated("usecase.rule.value");
    }
    sheet.change(after, false, desk.me(), desk.now());
    desk.changed(open);
    desk.note("usecase.changed", id, Map.of("field", "scores"));
  }
}
