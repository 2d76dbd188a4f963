package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.charter.ModelUpdate;
import fr.gouvernail.charter.model.ClauseDiff;
import fr.gouvernail.charter.model.ClauseEdit;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One clause that the model words anew, with the company's own words beside it, to take or to
/// leave.
final class ModelChange extends Composite<Card> {

  static final String TAKE = "take";
  static final String LEAVE = "leave";
  static final String UNDO = "undo";

  private final ClauseDiff change;
  private final ModelUpdate update;
  private final @Nullable Boolean taken;

  /// @param taken null while it is not decided
  ModelChange(ClauseDiff change, ModelUpdate update, @Nullable Boolean taken) {
    this.change = change;
    this.update = update;
    this.taken = taken;
  }

  @Override
  protected Card initContent() {
    var heading = heading();
    var card = new Card(heading).beside(kind());
    card.setId(CharterTextCard.id(change.clause()));
    card.addClassNames("gv-charter-text", "gv-model-change");
    var columns = new Div(side("charter.model.theirs", new WordDiff(change.text())));
    ours().ifPresent(ours -> columns.add(side("charter.model.ours", ours)));
    columns.addClassName("gv-clause-columns");
    card.add(columns, acts(heading));
    return card;
  }

  private String heading() {
    return Objects.requireNonNull(change.after() == null ? change.before() : change.after());
  }

  private Chip kind() {
    return switch (change.kind()) {
      case ADDED -> new Chip(Tone.OK, "plus", getTranslation("charter.model.kind.ADDED"));
      case REMOVED ->
          new Chip(Tone.NEUTRAL, "trash-2", getTranslation("charter.model.kind.REMOVED"));
      case CHANGED, UNCHANGED ->
          new Chip(Tone.ACCENT, "pencil", getTranslation("charter.model.kind.CHANGED"));
    };
  }

  /// Where the company's hand is in it already.
  private java.util.Optional<Component> ours() {
    return update
        .draft()
        .edited(change.clause())
        .map(edited ->
            edited.edit().kind() == ClauseEdit.Kind.REMOVED
                ? new Span(getTranslation("charter.review.removed.text"))
                : update
                    .draft()
                    .text()
                    .clause(change.clause())
                    .<Component>map(clause -> CharterTextCard.written(clause.html()))
                    .orElseGet(Span::new));
  }

  private Div side(String key, Component words) {
    words.getElement().setAttribute("lang", "fr");
    return new Div(new H3(getTranslation(key)), words);
  }

  private Div acts(String heading) {
    var kind = change.kind();
    var parts =
        taken == null
            ? Stream.of(
                button("charter.model.take." + kind, TAKE, heading),
                button("charter.model.leave." + kind, LEAVE, heading))
            : Stream.of(
                new Chip(
                    Tone.OK,
                    "check",
                    getTranslation(
                        (taken ? "charter.model.taken." : "charter.model.left.") + kind)),
                button("charter.model.undo", UNDO, heading));
    var acts = new Div(parts.toArray(Component[]::new));
    acts.addClassName("gv-row");
    return acts;
  }

  private ActButton button(String key, String act, String heading) {
    var words = getTranslation(key);
    return new ActButton(words, act, change.clause()).named(words + " – " + heading);
  }
}
