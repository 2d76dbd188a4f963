package fr.gouvernail.charter.ui;

import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.EditedClause;
import fr.gouvernail.charter.model.Answers;
import fr.gouvernail.charter.model.CharterModel;
import fr.gouvernail.charter.model.CharterText;
import fr.gouvernail.charter.model.ClauseEdit;
import fr.gouvernail.charter.model.ResolvedClause;
import fr.gouvernail.charter.model.Situation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a clause would read like with other words: all that is needed for it of a draft.
record ClausePreview(
    CharterModel model, Answers answers, Situation situation, List<ClauseEdit> edits) {

  static ClausePreview of(CharterDraft draft) {
    return new ClausePreview(
        draft.model(),
        draft.answers(),
        draft.situation(),
        draft.clauses().stream().map(EditedClause::edit).toList());
  }

  /// @param after the clause that one of the company's own follows
  Optional<ResolvedClause> with(String clause, String title, String markdown, String after) {
    var known = model.clause(clause).isPresent();
    var edit =
        new ClauseEdit(
            clause,
            known ? ClauseEdit.Kind.EDITED : ClauseEdit.Kind.OWN,
            title,
            markdown,
            null,
            null,
            known ? null : after);
    var all =
        Stream.concat(edits.stream().filter(e -> !e.id().equals(clause)), Stream.of(edit)).toList();
    return CharterText.of(model, answers, situation, all).clause(clause);
  }
}
