package fr.gouvernail.authoring;

import static fr.gouvernail.identity.Permission.USE_LIBRARIES;

import fr.gouvernail.authoring.model.DraftLibrary;
import fr.gouvernail.authoring.model.QuestionnaireUrns;
import fr.gouvernail.framework.FrameworkChanges;
import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.library.FirmLibraries;
import fr.gouvernail.library.LibraryAccess;
import fr.gouvernail.library.LibraryEditions;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Publishes drafts: each becomes an edition on the firm's shelf, which never changes.
@Service
@Transactional
public class DraftPublishing {

  private final DraftRows rows;
  private final QuestionnaireDrafts drafts;
  private final FirmLibraries libraries;
  private final LibraryAccess access;
  private final LibraryEditions editions;
  private final PublicationMatters matters;
  private final Caller caller;
  private final TransactionTemplate transactions;
  private final Clock clock;

  DraftPublishing(
      DraftRows rows,
      QuestionnaireDrafts drafts,
      FirmLibraries libraries,
      LibraryAccess access,
      LibraryEditions editions,
      PublicationMatters matters,
      Caller caller,
      TransactionTemplate transactions,
      Clock clock) {
    this.rows = rows;
    this.drafts = drafts;
    this.libraries = libraries;
    this.access = access;
    this.editions = editions;
    this.matters = matters;
    this.caller = caller;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// What publishing a draft would do now.
  ///
  /// @param edition the number that it would have
  /// @param changes since the last edition; null for a first one
  /// @param same whether it says just what the last edition does
  /// @param stamp what the preview was made on; handed back to publish just that
  public record Preview(
      OpenDraft open, int edition, @Nullable FrameworkChanges changes, boolean same, String stamp) {

    /// Whether it may be published.
    public boolean acceptable() {
      return open.sound() && !same;
    }
  }

  /// What publishing a draft would do now.
  ///
  /// @throws NotFound if no firm of the caller writes it
  /// @throws RuleViolated once it is published
  @Requires(USE_LIBRARIES)
  @Transactional(readOnly = true)
  public Preview preview(UUID id) {
    return preview(drafts.draft(id));
  }

  private Preview preview(OpenDraft open) {
    var last = open.last();
    int edition = QuestionnaireDrafts.next(last);
    var stamp = open.draft().changes() + "/" + edition;
    if (last == null) {
      return new Preview(open, edition, null, false, stamp);
    }
    var before = access.content(last.id());
    return new Preview(
        open,
        edition,
        FrameworkChanges.between(before, open.library()),
        undated(before).equals(undated(open.library())),
        stamp);
  }

  /// A library but for when it appeared.
  private static FrameworkLibrary undated(FrameworkLibrary library) {
    return new FrameworkLibrary(
        library.urn(),
        1,
        library.locale(),
        library.refId(),
        library.name(),
        library.description(),
        library.copyright(),
        library.provider(),
        library.packager(),
        null,
        library.labels(),
        library.dependencies(),
        library.frameworks(),
        library.referenceControls(),
        library.threats());
  }

  /// Publishes what the preview with that stamp showed. Asked again, it is done already.
  ///
  /// @return the edition
  /// @throws NotFound if no firm of the caller writes it
  /// @throws RuleViolated if the draft changed since the preview, has problems, or says what the
  ///   last edition does, or if others decide for the firm
  @Requires(USE_LIBRARIES)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public UUID publish(UUID id, String stamp) {
    try {
      return Objects.requireNonNull(transactions.execute(status -> write(id, stamp)));
    } catch (DataIntegrityViolationException e) {
      // The same edition was imported at the same moment.
      throw new RuleViolated("authoring.rule.changed");
    }
  }

  /// @throws RuleViolated if it is not what the preview with that stamp showed, or cannot be
  ///   published
  void check(Preview preview, String stamp) {
    if (!preview.stamp().equals(stamp)) {
      throw new RuleViolated("authoring.rule.changed");
    }
    if (!preview.open().sound()) {
      throw new RuleViolated("authoring.rule.problems");
    }
    if (preview.same()) {
      throw new RuleViolated("authoring.rule.same");
    }
  }

  private UUID write(UUID id, String stamp) {
    var stored = rows.locked(id).orElseThrow(() -> QuestionnaireDrafts.gone(id));
    libraries.firm(stored.firm());
    var before = stored.library();
    if (before != null) {
      return before;
    }
    var firm = libraries.decided(stored.firm());
    var preview = preview(drafts.open(stored));
    check(preview, stamp);
    var now = TakenOver.now(clock);
    var edition =
        editions.add(
            firm.id(),
            DraftLibrary.of(
                preview.open().draft(),
                new QuestionnaireUrns(stored.base()),
                preview.edition(),
                firm.name(),
                LocalDate.ofInstant(now, clock.getZone())),
            caller.person());
    stored.published(edition, caller.person(), now);
    matters.settled(id);
    return edition;
  }
}
