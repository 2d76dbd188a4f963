package fr.gouvernail.authoring.ui;

import com.vaadin.flow.component.UI;
import fr.gouvernail.authoring.DraftWriting;
import fr.gouvernail.authoring.OpenDraft;
import fr.gouvernail.authoring.QuestionnaireDrafts;
import fr.gouvernail.authoring.SavedWords;
import fr.gouvernail.authoring.model.Draft;
import fr.gouvernail.authoring.model.DraftKeys;
import fr.gouvernail.authoring.model.Piece;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The draft on the desk of somebody who writes it: how it was seen last, and where changes go.
/// What is refused is said, and the draft shows as it stands.
final class DraftDesk {

  private final QuestionnaireDrafts drafts;
  private final DraftWriting writing;
  private @Nullable OpenDraft open;

  DraftDesk(QuestionnaireDrafts drafts, DraftWriting writing) {
    this.drafts = drafts;
    this.writing = writing;
  }

  OpenDraft take(OpenDraft draft) {
    open = draft;
    return draft;
  }

  OpenDraft open() {
    return Objects.requireNonNull(open);
  }

  private UUID id() {
    return open().row().id();
  }

  private Draft draft() {
    return open().draft();
  }

  /// Looks at what colleagues wrote meanwhile.
  OpenDraft refresh() {
    return take(drafts.draft(id()));
  }

  SavedWords save(String key, int known, String mark, JsonNode content) {
    return key.equals(DraftWriting.HEAD)
        ? writing.save(id(), known, mark, FormJson.about(content))
        : writing.save(id(), key, known, mark, FormJson.content(content));
  }

  /// @return whether it was done
  private boolean done(Runnable change) {
    try {
      change.run();
      refresh();
      return true;
    } catch (RuleViolated refused) {
      Notice.show(Tone.ATTENTION, UI.getCurrent().getTranslation(refused.key(), refused.args()));
    } catch (NotFound gone) {
      Notice.show(Tone.ATTENTION, AuthoringWords.text("gone"));
      refresh();
    }
    return false;
  }

  /// Adds a question in a dimension, or after a question.
  ///
  /// @return its key; empty where it was refused
  String addQuestion(String at) {
    var here = draft().find(at).orElse(null);
    var parent = here == null ? null : here.question() ? here.parent() : here.key();
    var after = here != null && here.question() ? here.key() : null;
    var key = DraftKeys.fresh();
    return done(() -> writing.add(id(), key, true, parent, after)) ? key : "";
  }

  String addDimension() {
    var key = DraftKeys.fresh();
    return done(() -> writing.add(id(), key, false, null, null)) ? key : "";
  }

  String duplicate(String at) {
    var key = DraftKeys.fresh();
    return done(() -> writing.duplicate(id(), at, key)) ? key : "";
  }

  boolean place(String at, Draft.Place place) {
    return done(() -> writing.place(id(), at, place.parent(), place.after()));
  }

  boolean group(String at, String group, boolean in) {
    return done(() -> writing.group(id(), at, group, in));
  }

  /// @return what was deleted
  Optional<Piece> remove(String at) {
    var gone = draft().find(at);
    return done(() -> writing.remove(id(), at)) ? gone : Optional.empty();
  }

  boolean restore(String key) {
    return done(() -> writing.restore(id(), key));
  }
}
