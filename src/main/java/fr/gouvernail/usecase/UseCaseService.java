package fr.gouvernail.usecase;

import static fr.gouvernail.identity.Permission.ENTER_WORKSPACE;
import static fr.gouvernail.identity.Permission.READ_USE_CASES;
import static fr.gouvernail.usecase.model.Transition.SUSPEND;

import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.usecase.model.Edition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads the uses of the current workspace.
@Service
@Transactional(readOnly = true)
public class UseCaseService {

  private final UseCases useCases;
  private final SheetSnapshots snapshots;
  private final UseCaseSteps steps;
  private final UseCaseDesk desk;

  UseCaseService(
      UseCases useCases, SheetSnapshots snapshots, UseCaseSteps steps, UseCaseDesk desk) {
    this.useCases = useCases;
    this.snapshots = snapshots;
    this.steps = steps;
    this.desk = desk;
  }

  /// A use with its sheets and all that its rules look at.
  ///
  /// @throws NotFound if the workspace has no such use
  @Requires(READ_USE_CASES)
  public Dossier dossier(UseCaseId id) {
    return desk.dossier(id);
  }

  /// The same to look at: of its files only those that its sheets name.
  ///
  /// @throws NotFound if the workspace has no such use
  @Requires(READ_USE_CASES)
  public Dossier look(UseCaseId id) {
    return desk.look(id);
  }

  /// All uses by number, for exports and for what looks at all of them at once.
  @Requires(READ_USE_CASES)
  public List<UseCaseRow> all() {
    return useCases.rows();
  }

  /// What happened to a use, the latest first.
  ///
  /// @throws NotFound if the workspace has no such use
  @Requires(READ_USE_CASES)
  public List<StepRow> steps(UseCaseId id) {
    var rows = steps.of(id.value()).stream().map(UseCaseStep::row).toList();
    if (rows.isEmpty()) {
      throw new NotFound("use case " + id);
    }
    return rows;
  }

  /// Its submitted versions, the latest first.
  @Requires(READ_USE_CASES)
  public List<SnapshotRow> snapshots(UseCaseId id) {
    return snapshots.of(id.value());
  }

  /// A version as it was submitted.
  ///
  /// @param row with the hash that was written down
  /// @param intact whether the sheet still gives that hash
  public record Frozen(SnapshotRow row, FrozenSheet sheet, boolean intact) {}

  /// @param number of the version, from 1
  /// @throws NotFound if it was never submitted
  @Requires(READ_USE_CASES)
  public Frozen frozen(UseCaseId id, int number) {
    return find(id, number).orElseThrow(() -> new NotFound("version " + number + " of " + id));
  }

  /// The same, or nothing.
  @Requires(READ_USE_CASES)
  public Optional<Frozen> find(UseCaseId id, int number) {
    return snapshots.find(id.value(), number).map(UseCaseService::frozen);
  }

  private static Frozen frozen(SheetSnapshot snapshot) {
    var sheet = snapshot.sheet();
    return new Frozen(
        snapshot.row(), sheet, FrozenSheet.hash(sheet.json()).equals(snapshot.hash()));
  }

  /// The version that was judged before this one: what changed since is what is judged anew.
  ///
  /// @param number of the version that is looked at
  @Requires(READ_USE_CASES)
  public Optional<Frozen> before(UseCaseId id, int number) {
    return snapshots.before(id.value(), number).map(UseCaseService::frozen);
  }

  /// A living use, for whoever its sheet names as working with it, reviewing, or able to stop it.
  ///
  /// @throws NotFound for anybody else
  @Requires(ENTER_WORKSPACE)
  public NamedUse named(UseCaseId id) {
    var dossier = desk.look(id);
    var life = dossier.life();
    if (life == null || !dossier.workers().contains(dossier.me().person())) {
      throw new NotFound("use case " + id + " that names the caller");
    }
    var edition = life.edition();
    var stop = dossier.moves().stream().anyMatch(m -> m.transition() == SUSPEND && m.allowed());
    return new NamedUse(
        id,
        edition.values().text("title"),
        edition.state(),
        dossier.model(),
        edition.values().only(NamedUse.SHOWN::contains),
        dossier.names(),
        dossier.name(edition.owner()),
        dossier.name(dossier.circumstances().company().lead()),
        CharterCell.of(dossier.circumstances(), edition.values()).orElse(null),
        Stream.of("pilot_people", "reviewers")
            .flatMap(field -> edition.values().choices(field).stream())
            .anyMatch(dossier.me().person().toString()::equals),
        stop,
        halt(dossier, edition),
        dossier.stamp());
  }

  private NamedUse.@Nullable Halt halt(Dossier dossier, Edition edition) {
    var suspension = edition.suspension();
    return suspension == null
        ? null
        : new NamedUse.Halt(
            dossier.name(suspension.by()),
            suspension.at(),
            steps.of(dossier.id().value()).stream()
                .map(UseCaseStep::row)
                .filter(step -> step.transition() == SUSPEND)
                .findFirst()
                .map(StepRow::reason)
                .orElse(""));
  }

  /// Uses whose words resemble others are looked for among these.
  ///
  /// @param words title, problem and purpose, one a line
  public record Wording(UseCaseId id, int number, String title, String words) {}

  /// Of all uses but the refused ones.
  @Requires(fr.gouvernail.identity.Permission.FILE_IDEA)
  public List<Wording> wordings() {
    return useCases.words().stream()
        .map(row -> new Wording(new UseCaseId(row.id()), row.number(), row.title(), row.words()))
        .toList();
  }
}
