package fr.gouvernail.authoring;

import static fr.gouvernail.identity.Permission.USE_LIBRARIES;

import fr.gouvernail.authoring.model.Bilingual;
import fr.gouvernail.authoring.model.DraftCheck;
import fr.gouvernail.authoring.model.DraftLibrary;
import fr.gouvernail.authoring.model.Licence;
import fr.gouvernail.authoring.model.QuestionnaireUrns;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.library.FirmLibraries;
import fr.gouvernail.library.LibraryAccess;
import fr.gouvernail.library.LibraryRow;
import fr.gouvernail.tenancy.NotFound;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// The drafts of the firms for which the caller works. Those of another firm are not there.
@Service
@Transactional(readOnly = true)
public class QuestionnaireDrafts {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final DraftRows rows;
  private final DraftBeginnings beginnings;
  private final FirmLibraries libraries;
  private final LibraryAccess editions;
  private final PublicationMatters matters;
  private final TransactionTemplate transactions;

  QuestionnaireDrafts(
      DraftRows rows,
      DraftBeginnings beginnings,
      FirmLibraries libraries,
      LibraryAccess editions,
      PublicationMatters matters,
      TransactionTemplate transactions) {
    this.rows = rows;
    this.beginnings = beginnings;
    this.libraries = libraries;
    this.editions = editions;
    this.matters = matters;
    this.transactions = transactions;
  }

  /// An edition from which a questionnaire may be written.
  ///
  /// @param own whether the firm wrote it itself
  /// @param several whether it holds several frameworks, which a draft cannot
  public record Source(LibraryRow row, boolean own, Licence licence, boolean several) {

    /// Whether it may be copied, at least if the caller says so.
    public boolean offered() {
      return !several && (own || licence != Licence.CLOSED);
    }
  }

  /// A draft in a list.
  ///
  /// @param asked since when somebody asks for its publication; null where nobody does
  /// @param returned whether that was answered with a word
  public record Listed(
      UUID id,
      UUID firm,
      Bilingual title,
      Instant changedAt,
      @Nullable Instant asked,
      boolean returned) {}

  /// The open drafts of firms, those changed last first.
  @Internal("the shelf of these firms, for which the caller works")
  public List<Listed> open(Collection<UUID> firms) {
    return rows.open(firms).stream()
        .map(line ->
            new Listed(
                line.id(),
                line.firm(),
                JSON.readValue(line.name(), Bilingual.class),
                line.changedAt(),
                line.askedAt(),
                line.returnedAt() != null))
        .toList();
  }

  /// One edition as a source.
  ///
  /// @throws NotFound if no firm of the caller has it
  @Requires(USE_LIBRARIES)
  public Source source(UUID edition) {
    var open = libraries.library(edition);
    return new Source(
        open.row(),
        QuestionnaireUrns.ofOwn(open.firm().id(), open.row().urn()).isPresent(),
        Licence.of(open.library()),
        open.library().frameworks().size() > 1);
  }

  /// A draft, or which edition it became.
  ///
  /// @throws NotFound if no firm of the caller writes it
  @Requires(USE_LIBRARIES)
  public DraftRow row(UUID id) {
    var row = rows.findById(id).map(QuestionnaireDraft::row).orElseThrow(() -> gone(id));
    libraries.firm(row.firm());
    return row;
  }

  /// A draft.
  ///
  /// @throws NotFound if no firm of the caller writes it
  /// @throws fr.gouvernail.tenancy.RuleViolated once it is published
  @Requires(USE_LIBRARIES)
  public OpenDraft draft(UUID id) {
    var stored = rows.findById(id).orElseThrow(() -> gone(id));
    return open(stored);
  }

  OpenDraft open(QuestionnaireDraft stored) {
    var employer = libraries.employer(stored.firm());
    var draft = stored.draft();
    var urns = new QuestionnaireUrns(stored.base());
    var last = editions.last(stored.firm(), urns.library()).orElse(null);
    return new OpenDraft(
        stored.row(),
        employer,
        draft,
        last,
        DraftCheck.of(draft),
        DraftLibrary.of(draft, urns, next(last), employer.firm().name(), null));
  }

  static int next(@Nullable LibraryRow last) {
    return last == null ? 1 : last.edition() + 1;
  }

  static NotFound gone(UUID id) {
    return new NotFound("draft " + id);
  }

  /// Begins a draft. Asked again with the same id, it is there already; a next edition that a
  /// colleague already writes is that one.
  ///
  /// @return its id
  /// @throws NotFound if the caller does not work for that firm, or the firm has no such edition
  /// @throws fr.gouvernail.tenancy.RuleViolated if that cannot be copied
  @Requires(USE_LIBRARIES)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public UUID begin(UUID id, UUID firm, Beginning from) {
    try {
      return java.util.Objects.requireNonNull(
          transactions.execute(status -> beginnings.begin(id, libraries.firm(firm), from)));
    } catch (DataIntegrityViolationException colleague) {
      // A colleague began the same edition at the same moment.
      return java.util.Objects.requireNonNull(
          transactions.execute(status -> beginnings.begin(id, libraries.firm(firm), from)));
    }
  }

  /// Throws a draft away. Asked again, it is gone already; a published one stays.
  @Requires(USE_LIBRARIES)
  @Transactional
  public void discard(UUID id) {
    rows.locked(id)
        .ifPresent(stored -> {
          libraries.firm(stored.firm());
          if (stored.library() == null) {
            matters.settled(id);
            rows.delete(stored);
          }
        });
  }
}
