package fr.gouvernail.usecase;

import static fr.gouvernail.identity.Permission.DECIDE;
import static fr.gouvernail.identity.Permission.READ_USE_CASES;
import static fr.gouvernail.identity.Permission.WRITE_USE_CASES;

import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.usecase.SheetEdition.Track;
import fr.gouvernail.usecase.model.Actor;
import fr.gouvernail.usecase.model.Capacity;
import fr.gouvernail.usecase.model.Editing;
import fr.gouvernail.usecase.model.Rules;
import fr.gouvernail.usecase.model.SheetModel;
import fr.gouvernail.usecase.model.SheetModels;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Transition;
import fr.gouvernail.usecase.model.Value;
import fr.gouvernail.usecase.model.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Reads and writes the sheets of many uses, under the rules of one: how many statements it reads
/// with does not depend on how many they are.
@Service
@Transactional
public class UseCaseBatch {

  private final UseCases useCases;
  private final SheetEditions editions;
  private final SheetListings listings;
  private final UseCaseSteps steps;
  private final UseCaseSearch search;
  private final SheetModels models;
  private final UseCaseDesk desk;
  private final People people;
  private final AccessPolicy policy;

  UseCaseBatch(
      UseCases useCases,
      SheetEditions editions,
      SheetListings listings,
      UseCaseSteps steps,
      UseCaseSearch search,
      SheetModels models,
      UseCaseDesk desk,
      People people,
      AccessPolicy policy) {
    this.useCases = useCases;
    this.editions = editions;
    this.listings = listings;
    this.steps = steps;
    this.search = search;
    this.models = models;
    this.desk = desk;
    this.people = people;
    this.policy = policy;
  }

  /// All uses that a filter lets through, with what their sheets say. Two statements.
  @Requires(READ_USE_CASES)
  @Transactional(readOnly = true)
  public List<UseCaseListing> listings(UseCaseFilter filter, UseCaseOrder order) {
    var rows = search.rows(filter, order, desk.today(), 0, Integer.MAX_VALUE);
    return rows.isEmpty() ? List.of() : listings(rows, filter.isNarrow() ? ids(rows) : null);
  }

  /// The same of those of these uses that the workspace has, by number.
  @Requires(READ_USE_CASES)
  @Transactional(readOnly = true)
  public List<UseCaseListing> listings(Collection<UseCaseId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var rows =
        useCases.rows(values(ids)).stream()
            .sorted(java.util.Comparator.comparingInt(UseCaseRow::number))
            .toList();
    return rows.isEmpty() ? List.of() : listings(rows, ids(rows));
  }

  /// @param among null for all
  private List<UseCaseListing> listings(List<UseCaseRow> rows, @Nullable Collection<UUID> among) {
    var sheets =
        (among == null ? listings.lines() : listings.lines(among))
            .stream().collect(Collectors.groupingBy(SheetListings.Line::useCase));
    var me = new Actor(desk.me(), policy.roles());
    return rows.stream()
        .filter(row -> sheets.containsKey(row.id().value()))
        .map(row -> {
          var own = sheets.getOrDefault(row.id().value(), List.of());
          return new UseCaseListing(row, page(own, Track.WORK, me), page(own, Track.LIFE, me));
        })
        .toList();
  }

  private UseCaseListing.@Nullable Page page(
      List<SheetListings.Line> sheets, Track track, Actor me) {
    return sheets.stream()
        .filter(line -> line.track() == track)
        .findFirst()
        .map(line ->
            new UseCaseListing.Page(
                line.version(),
                line.number(),
                line.state(),
                line.values(),
                Editing.open(model(line.modelVersion()), line.edition(), me)))
        .orElse(null);
  }

  private SheetModel model(String version) {
    return models
        .get(fr.gouvernail.questionnaire.Version.of(version))
        .orElseThrow(() -> new IllegalStateException("no sheet model " + version));
  }

  private static List<UUID> ids(List<UseCaseRow> rows) {
    return rows.stream().map(row -> row.id().value()).toList();
  }

  private static List<UUID> values(Collection<UseCaseId> ids) {
    return ids.stream().map(UseCaseId::value).distinct().sorted().toList();
  }

  /// Who may own a use here, by name. Two statements.
  @Requires(WRITE_USE_CASES)
  @Transactional(readOnly = true)
  public List<Member> owners() {
    return people.members().stream().filter(member -> member.holds(Owning.ROLES)).toList();
  }

  /// A use to be started.
  public record Start(UseCaseId id, Values values) {}

  /// Starts uses, each owned by whom its values name, else by the caller.
  ///
  /// @throws RuleViolated if a value is none that the sheet takes
  @Requires(WRITE_USE_CASES)
  @Transactional(propagation = Propagation.MANDATORY)
  public void start(List<Start> wanted) {
    if (wanted.isEmpty()) {
      return;
    }
    var model = models.latest();
    int number = useCases.lastNumber();
    for (var start : wanted) {
      check(model, start.values());
      start(start, model, ++number);
    }
    editions.flush();
    int first = number - wanted.size();
    for (int i = 0; i < wanted.size(); i++) {
      desk.note("usecase.started", wanted.get(i).id(), Map.of("number", first + i + 1));
    }
  }

  private void start(Start start, SheetModel model, int number) {
    var values = start.values();
    if (!values.has("owner") && Owning.may(policy.roles())) {
      values = values.with("owner", desk.me().toString());
    }
    var sheet = new SheetEdition(start.id(), 1, model.version(), desk.me(), values);
    sheet.change(values, true, desk.me(), desk.now());
    if (!sheet.owner().equals(desk.me())) {
      sheet.writtenWith(List.of(desk.me()));
    }
    var useCase = new UseCase(start.id(), number, Seed.of(values), desk.me(), desk.now());
    useCase.shows(null, sheet, desk.now());
    useCases.save(useCase);
    editions.save(sheet);
    steps.save(
        new UseCaseStep(
            start.id(),
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
  }

  private static void check(SheetModel model, Values values) {
    values
        .all()
        .forEach((id, value) -> {
          if (!Rules.malformed(model, id, value).isEmpty()
              || UseCaseDrafting.length(value) > UseCaseDrafting.LONGEST_VALUE) {
            throw new RuleViolated("usecase.rule.value");
          }
        });
  }

  /// A change of some fields of the sheet that is being prepared.
  ///
  /// @param version of the sheet that the caller saw
  public record Change(UseCaseId id, long version, Map<String, Value> fields) {}

  /// Changes sheets that are being prepared: all of them, or none.
  ///
  /// @throws RuleViolated if the caller may not change one of the fields now, or it takes no such
  ///   value
  /// @throws ObjectOptimisticLockingFailureException if somebody changed a sheet since that version
  @Requires(WRITE_USE_CASES)
  @Transactional(propagation = Propagation.MANDATORY)
  public void change(List<Change> wanted) {
    var open = locked(wanted.stream().map(Change::id).toList());
    var me = new Actor(desk.me(), policy.roles());
    for (var change : wanted) {
      var use = open.get(change.id().value());
      var sheet = use == null ? null : use.work();
      if (use == null || sheet == null) {
        throw new RuleViolated("usecase.rule.moved");
      }
      if (sheet.version() != change.version()) {
        throw new ObjectOptimisticLockingFailureException(UseCase.class, change.id().value());
      }
      var model = desk.model(sheet);
      if (!Editing.open(model, sheet.edition(null), me).containsAll(change.fields().keySet())) {
        throw new RuleViolated("usecase.rule.closed");
      }
      check(model, new Values(change.fields()));
      var values = sheet.values();
      for (var field : change.fields().entrySet()) {
        values = values.with(field.getKey(), field.getValue());
      }
      boolean substantive = change.fields().keySet().stream().anyMatch(model::isSubstantive);
      sheet.change(values, substantive, desk.me(), desk.now());
      UseCaseDrafting.keepAmongWriters(sheet, desk.me());
      desk.changed(use);
    }
    editions.flush();
    for (var change : wanted) {
      desk.note("usecase.imported", change.id(), Map.of("fields", change.fields().size()));
    }
  }

  /// Why a use was left with its owner.
  public enum Kept {
    /// It is not there any more.
    GONE,
    /// Only drafts change hands this way.
    NOT_A_DRAFT,
    /// The caller neither owns it nor decides here.
    NOT_YOURS,
    /// That person owns it already.
    ALREADY
  }

  /// What became of a handing over.
  ///
  /// @param done those with another owner
  /// @param kept why the others have not
  public record HandedOver(List<UseCaseId> done, Map<UseCaseId, Kept> kept) {}

  /// Gives drafts to another owner: one's own ones, or any where the caller decides on uses. The
  /// owner is a ★ field, so whoever changes it cannot approve that version.
  ///
  /// @throws RuleViolated if that person may not own a use
  @Requires(WRITE_USE_CASES)
  public HandedOver handOver(Collection<UseCaseId> ids, PersonRef to) {
    if (owners().stream().noneMatch(member -> member.person().equals(to))) {
      throw new RuleViolated("usecase.rule.value");
    }
    var open = locked(ids);
    var done = new ArrayList<UseCaseId>();
    var kept = new LinkedHashMap<UseCaseId, Kept>();
    for (var id : ids) {
      var use = open.get(id.value());
      var why = kept(use, to);
      if (why != null) {
        kept.put(id, why);
        continue;
      }
      var sheet = Objects.requireNonNull(Objects.requireNonNull(use).work());
      boolean own = sheet.owner().equals(desk.me());
      sheet.change(sheet.values().with("owner", to.toString()), true, desk.me(), desk.now());
      if (own) {
        UseCaseDrafting.keepAmongWriters(sheet, desk.me());
      }
      desk.changed(use);
      done.add(id);
      desk.tell(UseCaseEvent.Topic.HANDED_OVER, use, List.of(to), "", Map.of());
    }
    return new HandedOver(done, kept);
  }

  private @Nullable Kept kept(UseCaseDesk.@Nullable Open use, PersonRef to) {
    if (use == null) {
      return Kept.GONE;
    }
    var sheet = use.work();
    if (sheet == null || sheet.state() != State.DRAFT) {
      return Kept.NOT_A_DRAFT;
    }
    if (!sheet.owner().equals(desk.me()) && !policy.allows(DECIDE)) {
      return Kept.NOT_YOURS;
    }
    return sheet.owner().equals(to) ? Kept.ALREADY : null;
  }

  /// The uses with their sheets, by id, to be changed.
  private Map<UUID, UseCaseDesk.Open> locked(Collection<UseCaseId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var wanted = values(ids);
    var rows = useCases.locked(wanted);
    var sheets =
        listings.locked(wanted).stream()
            .collect(Collectors.groupingBy(sheet -> sheet.useCase().value()));
    return rows.stream()
        .collect(
            Collectors.toMap(
                UseCase::id,
                useCase -> UseCaseDesk.open(useCase, sheets.getOrDefault(useCase.id(), List.of())),
                (a, b) -> a,
                LinkedHashMap::new));
  }
}
