package fr.gouvernail.charter.ui;

import fr.gouvernail.charter.CharterReview;
import fr.gouvernail.charter.ClauseEditing;
import fr.gouvernail.charter.Dossier;
import fr.gouvernail.charter.Saved;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import java.util.UUID;
import java.util.function.Supplier;

/// What the buttons beside a clause do. Their arguments come from the browser: what they name is
/// looked for in the version, and the services say what is allowed.
final class ReviewActs {

  private final ReviewView view;
  private final CharterReview review;
  private final ClauseEditing editing;

  ReviewActs(ReviewView view, CharterReview review, ClauseEditing editing) {
    this.view = view;
    this.review = review;
    this.editing = editing;
  }

  void hear(Still part) {
    part.on(ClauseBlock.EDIT, this::edit)
        .on(ClauseBlock.ADD, this::add)
        .on(ClauseBlock.REMOVE, this::remove)
        .on(ClauseBlock.RESTORE, this::restore)
        .on(ClauseBlock.KEEP, this::keep)
        .on(ClauseBlock.COMMENT, this::comment)
        .on(CommentThread.RESOLVE, comment -> settle(comment, true))
        .on(CommentThread.REOPEN, comment -> settle(comment, false))
        .on(OpinionsCard.OPINION, nothing -> opinion());
  }

  private Dossier editable() {
    var dossier = view.dossier();
    if (!view.rights(dossier).edits()) {
      throw new NotFound("nothing to edit in charter " + dossier.row().id());
    }
    return dossier;
  }

  private static String heading(Dossier dossier, String clause) {
    return ShownClause.of(dossier).stream()
        .filter(shown -> shown.id().equals(clause))
        .findFirst()
        .map(ShownClause::heading)
        .orElseThrow(() -> new NotFound("clause " + clause));
  }

  private void edit(String clause) {
    var dossier = editable();
    heading(dossier, clause);
    view.show(clause, view.editor(ClauseDesk.of(dossier.draft(), clause, editing)), false);
  }

  private void add(String after) {
    var dossier = editable();
    heading(dossier, after);
    view.show(after, view.editor(ClauseDesk.added(dossier.draft(), after, editing)), true);
  }

  private void remove(String clause) {
    var dossier = editable();
    var heading = heading(dossier, clause);
    var own = dossier.draft().model().clause(clause).isEmpty();
    var seen = view.seen(clause);
    Confirm.danger(
        view.getTranslation("charter.review.remove.question", heading),
        view.getTranslation(own ? "charter.review.remove.own" : "charter.review.remove.model"),
        view.getTranslation("charter.review.act.remove"),
        () -> store(() -> editing.remove(view.version(), clause, seen), clause));
  }

  private void restore(String clause) {
    var dossier = editable();
    var heading = heading(dossier, clause);
    var seen = view.seen(clause);
    Runnable act = () -> store(() -> editing.restore(view.version(), clause, seen), clause);
    if (dossier.text().clause(clause).isEmpty()) {
      act.run();
    } else {
      Confirm.danger(
          view.getTranslation("charter.review.restore.question", heading),
          view.getTranslation("charter.review.restore.text"),
          view.getTranslation("charter.review.act.restore"),
          act);
    }
  }

  private void keep(String clause) {
    editable();
    store(() -> editing.keep(view.version(), clause, view.seen(clause)), clause);
  }

  private void store(Supplier<Saved> change, String clause) {
    var stored = change.get().stored();
    view.back(ClauseBlock.EDIT, clause);
    if (!stored) {
      Notice.show(Tone.ATTENTION, view.getTranslation("charter.review.changed"));
    }
  }

  private void comment(String clause) {
    var whole = clause.isEmpty();
    var heading = whole ? "" : heading(view.dossier(), clause);
    var form =
        new CommentForm(
            view.version(),
            whole ? null : clause,
            heading,
            review,
            () -> view.back(ClauseBlock.COMMENT, clause));
    view.show(whole ? null : clause, form, true);
  }

  private void settle(String comment, boolean settled) {
    try {
      var id = UUID.fromString(comment);
      if (settled) {
        review.resolve(view.version(), id);
      } else {
        review.reopen(view.version(), id);
      }
    } catch (IllegalArgumentException e) {
      throw new NotFound("comment id of another form");
    }
    view.show();
  }

  private void opinion() {
    var dossier = view.dossier();
    var me = view.rights(dossier).me();
    var before =
        dossier.opinions().stream().filter(o -> o.author().equals(me)).findFirst().orElse(null);
    new OpinionDialog(dossier.row(), before, review, view::show).open();
  }
}
