package fr.gouvernail.authoring.ui;

import static fr.gouvernail.authoring.ui.AuthoringWords.text;

import com.vaadin.flow.component.UI;
import fr.gouvernail.authoring.DraftWriting;
import fr.gouvernail.authoring.QuestionnaireDrafts;
import fr.gouvernail.authoring.model.Draft;
import fr.gouvernail.authoring.model.Piece;
import fr.gouvernail.library.ui.LibraryNavigation;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.Still;
import org.jspecify.annotations.Nullable;

/// What is done with the piece that is shown, as the bar above its form asks for it.
final class PieceActs {

  /// The page around.
  interface Page {

    /// Key of the piece that is shown.
    String at();

    /// Shows another piece, which is new, with the focus in its first field.
    void write(String key);

    /// The draft changed: shows a piece as it stands by now.
    ///
    /// @param removed what was deleted just now; null for nothing
    void changed(String key, @Nullable Piece removed);

    /// On a phone, goes back to the tree.
    void back();
  }

  private final DraftDesk desk;
  private final QuestionnaireDrafts drafts;
  private final Page page;

  PieceActs(DraftDesk desk, QuestionnaireDrafts drafts, Page page) {
    this.desk = desk;
    this.drafts = drafts;
    this.page = page;
  }

  /// Hears what the bar asks for.
  void listen(Still bar) {
    bar.on(PieceBar.BACK, nothing -> page.back())
        .on(PieceBar.UP, nothing -> place(draft().above(page.at()).orElse(null)))
        .on(PieceBar.DOWN, nothing -> place(draft().below(page.at()).orElse(null)))
        .on(PieceBar.INTO, this::into)
        .on(PieceBar.COPY, nothing -> added(desk.duplicate(page.at())))
        .on(PieceBar.QUESTION, nothing -> added(desk.addQuestion(page.at())))
        .on(PieceBar.DIMENSION, nothing -> added(desk.addDimension()))
        .on(PieceBar.GROUP, group -> group(group, true))
        .on(PieceBar.UNGROUP, group -> group(group, false))
        .on(PieceBar.REMOVE, nothing -> remove())
        .on(PieceBar.RESTORE, this::restore)
        .on(PieceBar.DISCARD, nothing -> discard());
  }

  private Draft draft() {
    return desk.open().draft();
  }

  private void place(Draft.@Nullable Place place) {
    if (place != null && desk.place(page.at(), place)) {
      page.changed(page.at(), null);
    }
  }

  /// @param parent key of a dimension, or that of the whole for the top
  private void into(String parent) {
    place(draft().end(parent.equals(DraftWriting.HEAD) ? null : parent));
  }

  private void added(String key) {
    if (!key.isEmpty()) {
      page.write(key);
    }
  }

  private void group(String group, boolean in) {
    if (desk.group(page.at(), group, in)) {
      page.changed(page.at(), null);
    }
  }

  private void remove() {
    desk.remove(page.at())
        .ifPresent(
            gone -> page.changed(gone.parent() == null ? DraftWriting.HEAD : gone.parent(), gone));
  }

  private void restore(String key) {
    if (desk.restore(key)) {
      page.changed(key, null);
    }
  }

  private void discard() {
    Confirm.danger(
        text("discard.question"),
        text("discard.text"),
        text("discard"),
        () -> {
          drafts.discard(desk.open().row().id());
          UI.getCurrent().navigate(LibraryNavigation.list().substring(1));
        });
  }
}
