package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.charter.model.ClauseDiff;
import fr.gouvernail.charter.model.ClauseDiff.Change;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;

/// Two people wrote one clause: both texts side by side, the differing words marked, and the
/// choice. Whoever wants both goes on writing and then keeps his or her own.
final class ConflictPanel extends Div {

  /// @param name of whoever wrote the other text; empty for the model's
  /// @param mine run when the text in the fields is to stay, as it is by then
  /// @param theirs run when the other text is to be taken
  ConflictPanel(
      ClauseDesk desk, String name, String title, String words, Runnable mine, Runnable theirs) {
    addClassName("gv-conflict");
    getElement().setAttribute("role", "alert");
    var edited = desk.edited();
    var there = desk.source();
    var note =
        new Note(
            Tone.ATTENTION,
            "triangle-alert",
            there.isEmpty()
                ? getTranslation("charter.review.conflict.gone")
                : edited == null
                    ? getTranslation("charter.review.conflict.model")
                    : getTranslation(
                        "charter.review.conflict.text", name, Formats.here().time(edited.at())));
    var still = new Still(note);
    if (there.isPresent()) {
      var other = there.get().title() + "\n\n" + there.get().markdown();
      var runs = ClauseDiff.words(other, title + "\n\n" + words);
      var columns =
          new Div(
              side(
                  name.isEmpty()
                      ? getTranslation("charter.review.conflict.other")
                      : getTranslation("charter.review.conflict.theirs", name),
                  WordDiff.side(runs, Change.DELETED)),
              side(
                  getTranslation("charter.review.conflict.mine"),
                  WordDiff.side(runs, Change.INSERTED)));
      columns.addClassName("gv-clause-columns");
      still.show(note, columns, new Paragraph(getTranslation("charter.review.conflict.merge")));
    }
    var keep = new Button(getTranslation("charter.review.conflict.keep"), e -> mine.run());
    keep.addThemeVariants(ButtonVariant.PRIMARY);
    var take =
        new Button(
            getTranslation(
                there.isEmpty() ? "charter.review.conflict.leave" : "charter.review.conflict.take"),
            e -> theirs.run());
    var acts = new Div(keep, take);
    acts.addClassName("gv-row");
    add(still, acts);
  }

  private static Div side(String heading, WordDiff words) {
    words.getElement().setAttribute("lang", "fr");
    var side = new Div(new H4(heading), words);
    side.addClassName("gv-charter-text");
    return side;
  }
}
