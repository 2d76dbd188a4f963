package fr.gouvernail.charter.ui;

import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.ClauseEditing;
import fr.gouvernail.charter.EditedClause;
import fr.gouvernail.charter.Saved;
import fr.gouvernail.charter.model.CharterText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One clause on the desk of somebody who writes it: what he or she saw last, and where to store
/// the next words.
final class ClauseDesk {

  private final CharterId version;
  private final String clause;
  private final ClauseEditing editing;
  private final String after;
  private boolean stored;
  private long known;
  private CharterDraft draft;

  private ClauseDesk(CharterDraft draft, String clause, String after, ClauseEditing editing) {
    this.version = draft.row().id();
    this.clause = clause;
    this.after = after;
    this.editing = editing;
    this.draft = draft;
  }

  /// A clause that the text has.
  static ClauseDesk of(CharterDraft draft, String clause, ClauseEditing editing) {
    var after = draft.edited(clause).map(c -> c.edit().after()).orElse(null);
    var desk = new ClauseDesk(draft, clause, after == null ? "" : after, editing);
    desk.stored = true;
    desk.known = draft.source(clause).version();
    return desk;
  }

  /// A new one, not stored before it has a title.
  static ClauseDesk added(CharterDraft draft, String after, ClauseEditing editing) {
    return new ClauseDesk(draft, EditedClause.newClause(), after, editing);
  }

  String clause() {
    return clause;
  }

  String after() {
    return after;
  }

  boolean isNew() {
    return !stored;
  }

  CharterDraft draft() {
    return draft;
  }

  /// Where the words are now; nothing for a clause that is not there any more.
  Optional<CharterDraft.ClauseSource> source() {
    return here() ? Optional.of(draft.source(clause)) : Optional.empty();
  }

  private boolean here() {
    return draft.text().clause(clause).isPresent();
  }

  /// Whose words they are; nobody's for the model's.
  @Nullable EditedClause edited() {
    return draft.edited(clause).orElse(null);
  }

  /// The model's title and words for it, options chosen and placeholders in place.
  Optional<String> model() {
    return CharterText.source(draft.filling(), clause);
  }

  /// Stores words; false where somebody else was faster, whose words are then those of [#source].
  boolean save(String title, String markdown) {
    if (stored && says(title, markdown)) {
      return true;
    }
    return took(
        stored
            ? editing.save(version, clause, known, title, markdown)
            : editing.add(version, clause, after, title, markdown));
  }

  private boolean says(String title, String markdown) {
    return source()
        .filter(s -> s.version() == known)
        .filter(s -> s.title().equals(title.strip()) && s.markdown().equals(markdown))
        .isPresent();
  }

  /// Stores words over what was shown meanwhile.
  boolean insist(String title, String markdown) {
    if (draft.model().clause(clause).isEmpty() && edited() == null) {
      stored = false;
    }
    accept();
    return save(title, markdown);
  }

  /// Takes what stands there as seen.
  void accept() {
    var there = edited();
    known = there == null ? EditedClause.UNTOUCHED : there.version();
  }

  private boolean took(Saved saved) {
    draft = saved.draft();
    if (saved.stored()) {
      stored = true;
      accept();
    }
    return saved.stored();
  }
}
