package fr.gouvernail.charter.ui;

import fr.gouvernail.charter.CommentRow;
import fr.gouvernail.charter.Dossier;
import fr.gouvernail.charter.model.CharterText;
import fr.gouvernail.charter.model.ClauseEdit;
import fr.gouvernail.charter.model.Finding;
import fr.gouvernail.charter.model.ResolvedClause;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A clause as reviewers see it: also one that was left out, at its place.
///
/// @param resolved null for one that was left out
/// @param edit null for the model's own words
/// @param standard the model's clause, where the company put it into other words
record ShownClause(
    String id,
    String heading,
    @Nullable ResolvedClause resolved,
    @Nullable ClauseEdit edit,
    @Nullable ResolvedClause standard,
    List<CommentRow> comments,
    List<Finding> findings) {

  /// Every clause, in the order of the text.
  static List<ShownClause> of(Dossier dossier) {
    var shown = new ArrayList<ShownClause>();
    var draft = dossier.draft();
    var standard = CharterText.of(draft.model(), draft.answers(), draft.situation(), List.of());
    for (var clause : dossier.text().clauses()) {
      shown.add(of(dossier, standard, clause.id(), clause.heading(), clause));
    }
    int at = 0;
    for (var clause : draft.model().clauses()) {
      int there = index(shown, clause.id());
      if (there >= 0) {
        at = there + 1;
      } else if (edit(dossier, clause.id()) != null) {
        shown.add(at++, of(dossier, standard, clause.id(), clause.title(), null));
      }
    }
    return shown;
  }

  private static int index(List<ShownClause> shown, String id) {
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private static ShownClause of(
      Dossier dossier,
      CharterText standard,
      String id,
      String heading,
      @Nullable ResolvedClause resolved) {
    var edit = edit(dossier, id);
    return new ShownClause(
        id,
        heading,
        resolved,
        edit,
        edit != null && edit.kind() == ClauseEdit.Kind.EDITED
            ? standard.clause(id).orElse(null)
            : null,
        dossier.comments().stream().filter(c -> id.equals(c.clause())).toList(),
        dossier.row().state().isInPreparation()
            ? dossier.draft().findings().stream()
                .filter(f -> f.place() == Finding.Place.CLAUSE && f.target().equals(id))
                .toList()
            : List.of());
  }

  private static @Nullable ClauseEdit edit(Dossier dossier, String id) {
    return dossier.draft().edited(id).map(e -> e.edit()).orElse(null);
  }

  /// Comments that nobody settled yet.
  long open() {
    return comments.stream().filter(comment -> comment.resolved() == null).count();
  }
}
