package fr.gouvernail.library;

import static fr.gouvernail.identity.Permission.USE_LIBRARIES;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.framework.FrameworkChanges;
import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.framework.exchange.LibraryFile;
import fr.gouvernail.framework.exchange.LibraryReading;
import fr.gouvernail.framework.exchange.LibraryYaml;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.library.UploadedLibrary.Verdict;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets libraries enter the list of a firm: what a file is comes first; then all of it is imported,
/// or nothing.
@Service
@Transactional
public class LibraryImports {

  private static final int LONGEST_NAME = 200;

  /// After that, what was uploaded and not imported goes.
  private static final Duration KEPT = Duration.ofDays(1);

  private final LibraryUploads uploads;
  private final FirmLibraryRows rows;
  private final LibraryEditions editions;
  private final LibraryShelf shelf;
  private final FirmLibraries libraries;
  private final Caller caller;
  private final TransactionTemplate transactions;
  private final Clock clock;

  LibraryImports(
      LibraryUploads uploads,
      FirmLibraryRows rows,
      LibraryEditions editions,
      LibraryShelf shelf,
      FirmLibraries libraries,
      Caller caller,
      TransactionTemplate transactions,
      Clock clock) {
    this.uploads = uploads;
    this.rows = rows;
    this.editions = editions;
    this.shelf = shelf;
    this.libraries = libraries;
    this.caller = caller;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Keeps an uploaded file, in the place of what the caller uploaded before. Nothing of it is
  /// imported.
  ///
  /// @return its id
  /// @throws NotFound if the caller does not work for that firm
  /// @throws RuleViolated if it is too large, or others decide in the firm's name
  @Requires(USE_LIBRARIES)
  public UUID upload(UUID firm, String fileName, byte[] file) {
    var owner = libraries.decided(firm);
    if (file.length > LibraryFile.MOST_MEGABYTES << 20) {
      throw new RuleViolated("library.rule.large", LibraryFile.MOST_MEGABYTES);
    }
    var now = TakenOver.now(clock);
    uploads.clear(caller.person().value(), now.minus(KEPT));
    var id = UuidCreator.getTimeOrderedEpoch();
    uploads.save(
        new LibraryUpload(id, owner.id(), caller.person(), shortened(fileName), file, now));
    return id;
  }

  private static String shortened(String name) {
    var plain = name.replaceAll("\\p{Cntrl}", "").strip();
    return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
  }

  /// What importing a file would do now; once it was imported, which library it became.
  ///
  /// @throws NotFound if the caller uploaded no such file, or works for that firm no more
  @Requires(USE_LIBRARIES)
  @Transactional(readOnly = true)
  public UploadedLibrary uploaded(UUID id) {
    return preview(own(uploads.findById(id).orElseThrow(() -> gone(id))));
  }

  private LibraryUpload own(LibraryUpload upload) {
    if (!upload.belongsTo(caller.person())) {
      throw gone(upload.id());
    }
    libraries.firm(upload.firm());
    return upload;
  }

  private static NotFound gone(UUID id) {
    return new NotFound("uploaded library " + id);
  }

  private UploadedLibrary preview(LibraryUpload upload) {
    var file = upload.file();
    if (file == null) {
      return uploaded(upload, null, null, null, Verdict.DONE);
    }
    var reading = LibraryFile.read(file);
    var library = reading.library();
    if (library == null) {
      return uploaded(upload, reading, null, null, Verdict.FAULTY);
    }
    var known = known(upload.firm(), library);
    if (known == null) {
      return uploaded(upload, reading, null, null, Verdict.NEW);
    }
    var changes = FrameworkChanges.between(shelf.get(known.id()), library);
    return uploaded(upload, reading, known, changes, verdict(known, library));
  }

  private static UploadedLibrary uploaded(
      LibraryUpload upload,
      @Nullable LibraryReading reading,
      @Nullable LibraryRow known,
      @Nullable FrameworkChanges changes,
      Verdict verdict) {
    var stamp = verdict + "/" + (known == null ? "" : known.edition());
    return new UploadedLibrary(
        upload.id(),
        upload.firm(),
        upload.fileName(),
        reading,
        known,
        changes,
        verdict,
        stamp,
        upload.library());
  }

  private @Nullable LibraryRow known(UUID firm, FrameworkLibrary library) {
    return rows.findByFirmIdAndUrnOrderByEditionDesc(firm, library.urn()).stream()
        .findFirst()
        .map(FirmLibrary::row)
        .orElse(null);
  }

  private static Verdict verdict(LibraryRow known, FrameworkLibrary library) {
    if (library.version() > known.edition()) {
      return Verdict.UPGRADE;
    }
    if (library.version() < known.edition()) {
      return Verdict.OLDER;
    }
    return known.hash().equals(LibraryEditions.hash(LibraryYaml.write(library)))
        ? Verdict.KNOWN
        : Verdict.DIFFERS;
  }

  /// Imports what the preview with that stamp showed. Asked again, it is done already.
  ///
  /// @return the library
  /// @throws NotFound if the caller uploaded no such file
  /// @throws RuleViolated if the list changed since the preview, the file cannot be imported, or
  ///   others decide in the firm's name by now
  @Requires(USE_LIBRARIES)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public UUID apply(UUID id, String stamp) {
    try {
      return Objects.requireNonNull(transactions.execute(status -> write(id, stamp)));
    } catch (DataIntegrityViolationException e) {
      // A colleague imported the same edition at the same moment.
      throw new RuleViolated("library.rule.changed");
    }
  }

  private UUID write(UUID id, String stamp) {
    var upload = own(uploads.locked(id).orElseThrow(() -> gone(id)));
    var before = upload.library();
    if (before != null) {
      return before;
    }
    libraries.decided(upload.firm());
    var preview = preview(upload);
    if (!preview.stamp().equals(stamp)) {
      throw new RuleViolated("library.rule.changed");
    }
    if (!preview.verdict().acceptable()) {
      throw new RuleViolated("library.rule." + preview.verdict());
    }
    var library = Objects.requireNonNull(Objects.requireNonNull(preview.reading()).library());
    var imported = editions.add(upload.firm(), library, caller.person());
    upload.became(imported);
    return imported;
  }
}
