package fr.gouvernail.usecase.ui;

import fr.gouvernail.usecase.FieldEdit;
import fr.gouvernail.usecase.UseCaseDrafting;
import fr.gouvernail.usecase.UseCaseMoves;
import fr.gouvernail.usecase.UseCaseReview;
import fr.gouvernail.usecase.model.Acceptance;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.Value;
import java.util.Objects;

/// Takes the reader's steps with a use, as the page knows it now. What is refused, or changed
/// meanwhile, is for the dialog to tell: nothing is lost there.
final class CaseActs {

  /// What the page shows, read again after each step.
  interface Shown {
    CasePage current();

    /// Reads the use anew and shows it.
    void refresh();
  }

  private final UseCaseMoves moves;
  private final UseCaseDrafting drafting;
  private final UseCaseReview review;
  private final Shown shown;

  CaseActs(UseCaseMoves moves, UseCaseDrafting drafting, UseCaseReview review, Shown shown) {
    this.moves = moves;
    this.drafting = drafting;
    this.review = review;
    this.shown = shown;
  }

  CasePage page() {
    return shown.current();
  }

  UseCaseReview review() {
    return review;
  }

  void refresh() {
    shown.refresh();
  }

  /// Takes a step on what the page shows.
  ///
  /// @throws fr.gouvernail.usecase.MoveRefused as [UseCaseMoves#move]
  UseCaseMoves.Outcome take(Attempt attempt) {
    var dossier = page().dossier();
    return moves.move(dossier.id(), dossier.stamp(), attempt);
  }

  void accept(Acceptance.Subject subject, String reason) {
    moves.accept(page().dossier().id(), page().isLiving(), subject, reason);
  }

  /// Writes the value of a field of the sheet that lives.
  ///
  /// @return whether it stands there now; somebody else changed it otherwise
  boolean write(String field, String text) {
    var seen = page().values().find(field).orElse(null);
    var after = text.isEmpty() ? null : new Value.Text(text);
    if (Objects.equals(seen, after)) {
      return true;
    }
    return drafting
        .change(page().dossier().id(), new FieldEdit(page().isLiving(), field, seen, after))
        .stored();
  }
}
