package fr.gouvernail.inventory;

import static fr.gouvernail.identity.Permission.WRITE_USE_CASES;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.inventory.workbook.ImportLists;
import fr.gouvernail.inventory.workbook.ImportPreview;
import fr.gouvernail.inventory.workbook.ImportPreview.Creation;
import fr.gouvernail.inventory.workbook.ImportPreview.Difference;
import fr.gouvernail.inventory.workbook.ImportPreview.Update;
import fr.gouvernail.inventory.workbook.ImportTemplate;
import fr.gouvernail.inventory.workbook.SheetFields;
import fr.gouvernail.inventory.workbook.WorkbookImport;
import fr.gouvernail.seal.Fingerprint;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.usecase.UseCaseBatch;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.UseCaseListing;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets uses enter from a workbook: what it would do is shown first; then all of it is done, or
/// nothing. Who imports has the rights that he or she has on each sheet, and no other.
@Service
@Transactional
public class Imports {

  private static final int ATTEMPTS = 5;
  private static final int AT_ONCE = 100;
  private static final int LONGEST_NAME = 200;

  /// After that, what was uploaded and not imported goes.
  private static final Duration KEPT = Duration.ofDays(1);

  private final ImportRuns runs;
  private final ImportDesk desk;
  private final ImportTemplate template;
  private final WorkbookImport workbooks;
  private final UseCaseBatch batch;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Imports(
      ImportRuns runs,
      ImportDesk desk,
      ImportTemplate template,
      WorkbookImport workbooks,
      UseCaseBatch batch,
      Caller caller,
      CurrentTenant tenant,
      ApplicationEventPublisher events,
      TransactionTemplate transactions,
      Clock clock) {
    this.runs = runs;
    this.desk = desk;
    this.template = template;
    this.workbooks = workbooks;
    this.batch = batch;
    this.caller = caller;
    this.tenant = tenant;
    this.events = events;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// The workbook to fill in, without uses.
  @Requires(WRITE_USE_CASES)
  @Transactional(readOnly = true)
  public byte[] blank(Locale locale) {
    return template.blank(desk.lists(), locale);
  }

  /// The workbook with the uses that an import by the caller may change now; with all of them where
  /// he or she wants to compare.
  ///
  /// @param changeable whether those that may not be changed are left out
  @Requires(WRITE_USE_CASES)
  @Transactional(readOnly = true)
  public byte[] filled(boolean changeable, Locale locale) {
    var known = desk.known(desk.all(), locale);
    return template.filled(
        known.stream()
            .filter(use -> !changeable || use.changeable())
            .limit(ImportTemplate.MOST_ROWS)
            .toList(),
        desk.lists(),
        locale);
  }

  /// Keeps an uploaded workbook, in the place of what the caller uploaded before. Nothing of it is
  /// written.
  ///
  /// @return its id
  /// @throws RuleViolated if it is too large
  @Requires(WRITE_USE_CASES)
  public UUID upload(String fileName, byte[] workbook) {
    if (workbook.length > WorkbookImport.MOST_MEGABYTES << 20) {
      throw new RuleViolated("inventory.rule.import.large", WorkbookImport.MOST_MEGABYTES);
    }
    var now = TakenOver.now(clock);
    runs.clear(caller.person().value(), now.minus(KEPT));
    var run =
        new ImportRun(
            UuidCreator.getTimeOrderedEpoch(),
            caller.person(),
            shortened(fileName),
            workbook,
            Fingerprint.of(workbook).digits(),
            now);
    runs.save(run);
    return run.id();
  }

  private static String shortened(String name) {
    var plain = name.replaceAll("\\p{Cntrl}", "").strip();
    return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
  }

  /// What an uploaded workbook would do now; once it was imported, what it did.
  ///
  /// @param locale of the messages' arguments
  /// @throws NotFound if the caller uploaded no such workbook
  @Requires(WRITE_USE_CASES)
  @Transactional(readOnly = true)
  public UploadedImport uploaded(UUID id, Locale locale) {
    var run = own(runs.byId(id).orElseThrow(() -> gone(id)));
    var workbook = run.workbook();
    if (workbook == null) {
      return new UploadedImport(
          id, run.fileName(), null, new ImportLists(Map.of()), "", run.result());
    }
    var lists = desk.lists();
    var preview = workbooks.preview(workbook, lists, desk.known(desk.all(), locale), locale);
    return new UploadedImport(id, run.fileName(), preview, lists, stamp(preview), null);
  }

  private ImportRun own(ImportRun run) {
    if (!run.belongsTo(caller.person())) {
      throw gone(run.id());
    }
    return run;
  }

  private static NotFound gone(UUID id) {
    return new NotFound("uploaded workbook " + id);
  }

  /// What a preview promises: two with the same stamp do the same.
  private static String stamp(ImportPreview preview) {
    var parts = new ArrayList<String>();
    preview.creations().forEach(creation -> parts.add(creation.values().all().toString()));
    for (var update : preview.updates()) {
      parts.add(update.id() + "/" + update.version() + update.differences());
    }
    return Fingerprint.of(parts).digits();
  }

  /// Does what the preview with that stamp showed. Asked again, it is done already.
  ///
  /// @param progress hears how far it is, from 0 to 1
  /// @throws NotFound if the caller uploaded no such workbook
  /// @throws RuleViolated if the inventory changed since the preview, or there are errors
  @Requires(WRITE_USE_CASES)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public ImportResult apply(UUID id, String stamp, DoubleConsumer progress) {
    for (int attempt = 1; ; attempt++) {
      try {
        return Objects.requireNonNull(transactions.execute(status -> write(id, stamp, progress)));
      } catch (DataIntegrityViolationException e) {
        // Somebody started a use meanwhile and has the number.
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private ImportResult write(UUID id, String stamp, DoubleConsumer progress) {
    var run = own(runs.locked(id).orElseThrow(() -> gone(id)));
    var before = run.result();
    if (before != null) {
      return before;
    }
    var uses = desk.all();
    var preview =
        workbooks.preview(
            Objects.requireNonNull(run.workbook()),
            desk.lists(),
            desk.known(uses, Locale.FRENCH),
            Locale.FRENCH);
    if (!preview.errors().isEmpty()) {
      throw new RuleViolated("inventory.rule.import.errors");
    }
    if (!stamp(preview).equals(stamp)) {
      throw new RuleViolated("inventory.rule.import.changed");
    }
    if (!preview.acceptable()) {
      throw new RuleViolated("inventory.rule.import.nothing");
    }
    write(preview, uses, progress);
    var result =
        new ImportResult(
            preview.creations().size(), preview.updates().size(), preview.unchanged().size());
    run.done(result, TakenOver.now(clock));
    events.publishEvent(
        new InventoryEvent(
            tenant.id(),
            caller.person(),
            "inventory.imported",
            id.toString(),
            Map.of(
                "created", result.created(),
                "changed", result.changed(),
                "hash", run.hash())));
    return result;
  }

  private void write(ImportPreview preview, List<UseCaseListing> uses, DoubleConsumer progress) {
    var steps = new Steps(preview.creations().size() + preview.updates().size(), progress);
    for (var part : parts(preview.creations())) {
      batch.start(part.stream().map(Imports::start).toList());
      steps.done(part.size());
    }
    var known =
        uses.stream().collect(Collectors.toMap(use -> use.row().id().value(), Function.identity()));
    for (var part : parts(preview.updates())) {
      batch.change(
          part.stream()
              .map(update -> change(update, Objects.requireNonNull(known.get(update.id()))))
              .toList());
      steps.done(part.size());
    }
  }

  private static <T> List<List<T>> parts(List<T> all) {
    var parts = new ArrayList<List<T>>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
    return parts;
  }

  private static UseCaseBatch.Start start(Creation creation) {
    return new UseCaseBatch.Start(UseCaseId.next(), SheetFields.sheet(creation.values()));
  }

  private static UseCaseBatch.Change change(Update update, UseCaseListing use) {
    return new UseCaseBatch.Change(
        new UseCaseId(update.id()),
        update.version(),
        SheetFields.changed(
            use.current().values(),
            update.values(),
            update.differences().stream().map(Difference::column).toList()));
  }

  /// Says how far it is.
  private static final class Steps {

    private final int all;
    private final DoubleConsumer progress;
    private int done;

    Steps(int all, DoubleConsumer progress) {
      this.all = all;
      this.progress = progress;
    }

    void done(int more) {
      done += more;
      progress.accept((double) done / all);
    }
  }
}
