package fr.gouvernail.authoring;

import static fr.gouvernail.identity.Permission.USE_LIBRARIES;

import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.library.FirmLibraries;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets a consultant ask those who decide for the firm to publish a draft, and lets them send it
/// back. Writing goes on meanwhile. All methods throw [NotFound] for a draft that no firm of the
/// caller writes.
@Service
@Transactional
public class PublicationRequests {

  /// Of the word with which a draft is sent back, in characters.
  public static final int LONGEST_WORD = 1_000;

  private final DraftRows rows;
  private final DraftPublishing publishing;
  private final PublicationMatters matters;
  private final FirmLibraries libraries;
  private final Caller caller;
  private final Clock clock;

  PublicationRequests(
      DraftRows rows,
      DraftPublishing publishing,
      PublicationMatters matters,
      FirmLibraries libraries,
      Caller caller,
      Clock clock) {
    this.rows = rows;
    this.publishing = publishing;
    this.matters = matters;
    this.libraries = libraries;
    this.caller = caller;
    this.clock = clock;
  }

  /// Asks for the publication of what the preview with that stamp showed. Asked again, the newer
  /// request stands.
  ///
  /// @throws RuleViolated if the draft changed since the preview, cannot be published, is
  ///   published, or nobody but the caller decides
  @Requires(USE_LIBRARIES)
  public void ask(UUID id, String stamp) {
    var stored = locked(id);
    var deciding =
        libraries.employer(stored.firm()).deciding().stream()
            .filter(person -> !person.equals(caller.person()))
            .collect(Collectors.toSet());
    if (deciding.isEmpty()) {
      throw new RuleViolated("authoring.rule.yours");
    }
    publishing.check(publishing.preview(id), stamp);
    stored.ask(caller.person(), TakenOver.now(clock));
    matters.asked(stored.row(), deciding, caller.person());
  }

  /// Sends a draft back to whoever asked. Sent again with the same word, it is done already.
  ///
  /// @param word why; 1 to [#LONGEST_WORD] characters
  /// @throws RuleViolated without a word, if nobody asked, if it is published, or if others decide
  @Requires(USE_LIBRARIES)
  public void sendBack(UUID id, String word) {
    var stored = locked(id);
    libraries.decided(stored.firm());
    var said = word.strip();
    if (said.isEmpty() || said.length() > LONGEST_WORD) {
      throw new RuleViolated("authoring.rule.word", LONGEST_WORD);
    }
    if (stored.library() != null) {
      throw new RuleViolated("authoring.rule.published");
    }
    var request = stored.request();
    if (request != null && request.answer() != null && request.answer().word().equals(said)) {
      return;
    }
    stored.sendBack(caller.person(), said, TakenOver.now(clock));
    matters.sentBack(
        stored.row(), Objects.requireNonNull(stored.request()).by(), caller.person(), said);
  }

  private QuestionnaireDraft locked(UUID id) {
    var stored = rows.locked(id).orElseThrow(() -> QuestionnaireDrafts.gone(id));
    libraries.firm(stored.firm());
    return stored;
  }
}
