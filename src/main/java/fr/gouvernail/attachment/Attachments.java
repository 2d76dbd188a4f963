package fr.gouvernail.attachment;

import fr.gouvernail.attachment.AttachmentLedger.Wanted;
import fr.gouvernail.attachment.AttachmentLink.Place;
import fr.gouvernail.attachment.content.FileInspection;
import fr.gouvernail.attachment.content.FileName;
import fr.gouvernail.attachment.store.FileStores;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/// The files of the current workspace. Whoever asks has the rights that [AttachedTo] gives him or
/// her on the thing in question; a kind that nobody answers for, a thing of another company, one
/// that may not be seen and one that does not exist all look the same: not found.
///
/// No method is one transaction: a file is taken in, looked at and kept without holding a database
/// connection while somebody sends or receives it.
@Service
public class Attachments {

  /// How often a content may go in the instant in which it is attached again.
  private static final int TRIES = 3;

  private final AttachmentLedger ledger;
  private final AttachmentRemains remains;
  private final FileStores stores;
  private final ObjectProvider<AttachedTo> kinds;
  private final People people;
  private final Caller caller;
  private final FileSettings settings;

  Attachments(
      AttachmentLedger ledger,
      AttachmentRemains remains,
      FileStores stores,
      ObjectProvider<AttachedTo> kinds,
      People people,
      Caller caller,
      FileSettings settings) {
    this.ledger = ledger;
    this.remains = remains;
    this.stores = stores;
    this.kinds = kinds;
    this.people = people;
    this.caller = caller;
    this.settings = settings;
  }

  /// How much may be attached.
  ///
  /// @param size bytes of one file
  /// @param perSubject files of one thing
  public record Limits(long size, int perSubject) {}

  /// The limits of this portal.
  @Requires(Permission.ENTER_WORKSPACE)
  public Limits limits() {
    return new Limits(settings.maxSize().toBytes(), settings.perSubject());
  }

  /// The files of one thing, the oldest first.
  ///
  /// @throws NotFound if the caller may not see them
  @Requires(Permission.ENTER_WORKSPACE)
  public List<AttachmentRow> of(String kind, UUID subject) {
    checkRead(kind, subject);
    var lines = ledger.of(new Place(kind, subject));
    var names = people.names(lines.stream().map(AttachmentLine::by).collect(Collectors.toSet()));
    return lines.stream().map(line -> line.row(names.getOrDefault(line.by(), ""))).toList();
  }

  /// How many files each of these things has; none where it has no entry.
  @Internal("lists of features, about things that their readers may see")
  public Map<UUID, Integer> counts(String kind, Collection<UUID> subjects) {
    return ledger.counts(kind, subjects);
  }

  /// What the files of one thing are called, by their ids. One statement.
  @Internal("the feature that owns the thing, which checked that the caller may see it")
  public Map<UUID, String> names(String kind, UUID subject) {
    return ledger.of(new Place(kind, subject)).stream()
        .collect(Collectors.toMap(AttachmentLine::id, AttachmentLine::name));
  }

  /// The files of several things, the oldest first. Two statements, whatever their number.
  @Internal("the feature that owns the things, which checked that the caller may see them")
  public List<AttachmentRow> ofAll(String kind, Collection<UUID> subjects) {
    var lines = ledger.ofAll(kind, subjects);
    var names = people.names(lines.stream().map(AttachmentLine::by).collect(Collectors.toSet()));
    return lines.stream().map(line -> line.row(names.getOrDefault(line.by(), ""))).toList();
  }

  /// The files of several things without the names of who added them, the oldest first. One
  /// statement, whatever their number; none for no things.
  @Internal("the feature that owns the things, which checked that the caller may see them")
  public List<AttachmentRow> listed(String kind, Collection<UUID> subjects) {
    return ledger.ofAll(kind, subjects).stream().map(line -> line.row("")).toList();
  }

  /// What is and was attached to several things, without the names of who added it. One statement,
  /// whatever their number; none for no things.
  @Internal("the feature that owns the things, which checked that the caller may see them")
  public FileHistory history(String kind, Collection<UUID> subjects) {
    return ledger.history(kind, subjects);
  }

  /// The same with the names of who added the files. One statement.
  @Internal("the feature that owns the things, which checked that the caller may see them")
  public FileHistory named(FileHistory history) {
    if (history.files().isEmpty()) {
      return history;
    }
    var names =
        people.names(history.files().stream().map(AttachmentRow::by).collect(Collectors.toSet()));
    return new FileHistory(
        history.files().stream().map(file -> file.by(names.getOrDefault(file.by(), ""))).toList(),
        history.gone());
  }

  /// Attaches the files of things to their copies as well, with who added them and when, in the
  /// transaction that makes the copies.
  ///
  /// @param copies thing → its copy, which has no files yet
  @Internal("features that copy what files are attached to, and say so themselves")
  public void copyAll(String kind, Map<UUID, UUID> copies) {
    ledger.copyAll(kind, copies);
  }

  /// Attaches a file to a thing. The same content sent twice is attached once; one that the company
  /// has already takes no more room.
  ///
  /// @param name as the sender gave it: it is made harmless
  /// @param note empty, or what the file is, in at most 300 characters
  /// @param sent is read to its end
  /// @throws RuleViolated if it is too large, of a kind that is refused, dangerous, one too many,
  ///   or if the company has no room left
  /// @throws NotFound if the caller may not attach anything there
  /// @throws UncheckedIOException if the sender went away, or its bytes cannot be kept
  @Requires(Permission.ENTER_WORKSPACE)
  public Added add(String kind, UUID subject, String name, String note, InputStream sent) {
    checkChange(kind, subject);
    var to = new Place(kind, subject);
    ledger.checkRoom(to);
    try (var file = ReceivedFile.from(sent, settings.maxSize().toBytes())) {
      var clean = FileName.of(name);
      var type = FileInspection.of(clean, file.path());
      // It may have taken a while to send.
      checkChange(kind, subject);
      return keep(
          file, new Wanted(to, clean.toString(), type, note, file.sha256(), caller.person()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Added keep(ReceivedFile file, Wanted wanted) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      var added = tryToKeep(file, wanted);
      if (added.isPresent()) {
        return added.get();
      }
    }
    throw new IllegalStateException("The content goes each time it is attached");
  }

  private Optional<Added> tryToKeep(ReceivedFile file, Wanted wanted) throws IOException {
    if (ledger.isKept(wanted.sha256())) {
      return ledger.attach(wanted, null);
    }
    @Nullable UUID stored = null;
    try {
      var store = stores.current();
      stored = ledger.begin(file, store.key()).content();
      try (var bytes = Files.newInputStream(file.path())) {
        store.put(stored, bytes, file.size(), file.sha256());
      }
      return ledger.attach(wanted, stored);
    } finally {
      if (stored != null) {
        remains.discard(stored);
      }
    }
  }

  /// Attaches a file to one more thing, without sending it again.
  ///
  /// @throws RuleViolated if it is one too many there
  /// @throws NotFound if the caller may not read the file, or not attach anything there
  @Requires(Permission.ENTER_WORKSPACE)
  public Added link(AttachmentId file, String kind, UUID subject) {
    var line = readable(file);
    checkChange(kind, subject);
    return ledger.attachAgain(line, new Place(kind, subject), caller.person());
  }

  /// Takes a file away from the thing that it is attached to. Its content goes with the last one.
  ///
  /// @throws NotFound if there is no such file, or the caller may not remove it
  @Requires(Permission.ENTER_WORKSPACE)
  public void remove(AttachmentId file) {
    changeable(file);
    ledger.remove(file, caller.person()).ifPresent(bytes -> remains.discard(bytes.content()));
  }

  /// Writes down what a file is, in at most 300 characters.
  ///
  /// @throws ObjectOptimisticLockingFailureException if somebody changed the note since that
  ///   version
  /// @throws RuleViolated if it is too long
  /// @throws NotFound if there is no such file, or the caller may not change it
  @Requires(Permission.ENTER_WORKSPACE)
  public void describe(AttachmentId file, long version, String note) {
    changeable(file);
    ledger.describe(file, version, note, caller.person());
  }

  /// A file to be given to the caller.
  ///
  /// @throws NotFound if there is no such file, or the caller may not have it
  @Requires(Permission.ENTER_WORKSPACE)
  public FileContent open(AttachmentId file) {
    var line = readable(file);
    try {
      return new FileContent(
          line.name(), line.type(), line.size(), stores.named(line.store()).open(line.content()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Takes all files away from a thing that is deleted, in the transaction that deletes it.
  @Internal("features that delete what files are attached to")
  public void removeAll(String kind, UUID subject, PersonRef by) {
    ledger.removeAll(new Place(kind, subject), by);
  }

  private AttachmentLine readable(AttachmentId file) {
    var line = ledger.line(file);
    checkRead(line.kind(), line.subject());
    return line;
  }

  private void changeable(AttachmentId file) {
    var line = ledger.line(file);
    checkChange(line.kind(), line.subject());
  }

  private void checkRead(String kind, UUID subject) {
    if (!rights(kind).mayRead(subject)) {
      throw new NotFound(kind + " " + subject + ", to be read");
    }
  }

  private void checkChange(String kind, UUID subject) {
    if (!rights(kind).mayChange(subject)) {
      throw new NotFound(kind + " " + subject + ", to be changed");
    }
  }

  private AttachedTo rights(String kind) {
    return kinds.stream()
        .filter(known -> known.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new NotFound("kind of things " + kind));
  }
}
