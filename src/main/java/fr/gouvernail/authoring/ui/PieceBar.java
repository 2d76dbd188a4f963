package fr.gouvernail.authoring.ui;

import static fr.gouvernail.authoring.ui.AuthoringWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.authoring.OpenDraft;
import fr.gouvernail.authoring.model.Piece;
import fr.gouvernail.authoring.model.Problem;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be done with the piece that is shown, above its form.
final class PieceBar {

  static final String BACK = "back";
  static final String UP = "up";
  static final String DOWN = "down";
  static final String INTO = "into";
  static final String GROUP = "group";
  static final String UNGROUP = "ungroup";
  static final String COPY = "copy";
  static final String REMOVE = "remove";
  static final String RESTORE = "restore";
  static final String QUESTION = "question";
  static final String DIMENSION = "dimension";
  static final String DISCARD = "discard";

  /// Id of the heading of the piece.
  static final String HEADING = "gv-draft-heading";

  private final OpenDraft open;
  private final @Nullable Piece piece;

  PieceBar(OpenDraft open, String at) {
    this.open = open;
    piece = open.draft().find(at).orElse(null);
  }

  /// @param removed what was deleted just now; null for nothing
  List<Component> parts(@Nullable Piece removed) {
    var parts = new ArrayList<Component>();
    if (removed != null) {
      parts.add(
          new Note(
                  Tone.NEUTRAL,
                  "trash-2",
                  new Div(
                      new Span(text("removed", AuthoringWords.name(removed))),
                      new Span(" "),
                      new ActButton(text("restore"), RESTORE, removed.key())))
              .announced());
    }
    var heading = Still.landing(new H2(heading()));
    heading.setId(HEADING);
    var back = act("chevron-left", BACK, text("outline.back"));
    back.addClassName("gv-draft-back");
    var acts = new Div(back);
    acts.addClassNames("gv-row", "gv-draft-bar");
    if (piece == null) {
      whole(parts, acts, heading);
    } else {
      acts(acts, piece);
      parts.add(acts);
      parts.add(heading);
      parts.addAll(PieceFolds.elsewhere(open.draft(), piece));
      if (!piece.question()) {
        parts.addAll(PieceFolds.groups(open.draft(), piece));
      }
    }
    translation(parts);
    return parts;
  }

  private String heading() {
    if (piece == null) {
      return text("whole");
    }
    return text(
        piece.question() ? "heading.question" : "heading.dimension", piece.content().code());
  }

  private void acts(Div acts, Piece here) {
    if (!here.question()) {
      acts.add(act("plus", QUESTION, text("add.question")));
    } else {
      acts.add(act("plus", QUESTION, text("add.question.next")));
    }
    if (open.draft().above(here.key()).isPresent()) {
      acts.add(act("arrow-up", UP, text("up")));
    }
    if (open.draft().below(here.key()).isPresent()) {
      acts.add(act("arrow-down", DOWN, text("down")));
    }
    acts.add(act("copy", COPY, text("duplicate")), act("trash-2", REMOVE, text("remove")));
  }

  private void whole(List<Component> parts, Div acts, H2 heading) {
    acts.add(
        act("plus", DIMENSION, text("add.dimension")), act("trash-2", DISCARD, text("discard")));
    parts.add(acts);
    parts.add(heading);
    var draft = open.draft();
    if (!draft.head().left().isEmpty()) {
      var list = new UnorderedList();
      draft.head().left().entrySet().stream()
          .sorted(java.util.Map.Entry.comparingByKey())
          .forEach(left -> list.add(new ListItem(text("left." + left.getKey(), left.getValue()))));
      parts.add(new Note(Tone.NEUTRAL, "info", new Fold(text("left"), list)));
    }
    if (!draft.head().attribution().blank()) {
      parts.add(
          new Note(
              Tone.NEUTRAL,
              "scroll-text",
              text("attribution", AuthoringWords.reading(draft.head().attribution()))));
    }
    parts.addAll(PieceFolds.groups(draft, null));
    if (!draft.removed().isEmpty()) {
      var list = new UnorderedList();
      list.addClassNames("gv-list", "gv-list-tight");
      draft
          .removed()
          .forEach(gone -> {
            var name = new Div(new Span(AuthoringWords.name(gone.piece())));
            name.addClassName("gv-body");
            list.add(
                new ListItem(name, new ActButton(text("restore"), RESTORE, gone.piece().key())));
          });
      parts.add(new Fold(text("trash", draft.removed().size()), list));
    }
    var problems = open.problems().stream().filter(problem -> problem.kind().stops()).toList();
    if (!problems.isEmpty()) {
      parts.add(new Fold(text("problems", problems.size()), problems(open, problems)));
    }
  }

  /// What is wrong, each with the way to it.
  static UnorderedList problems(OpenDraft open, List<Problem> problems) {
    var list = new UnorderedList();
    list.addClassName("gv-draft-problems");
    for (var problem : problems) {
      var where =
          open.draft()
              .find(problem.piece())
              .map(piece -> (piece.content().code() + " " + AuthoringWords.name(piece)).strip())
              .orElseGet(() -> text("whole"));
      list.add(
          new ListItem(
              new Anchor(AuthoringNavigation.place(open.row().id(), problem), where),
              new Span(text("problem.of", AuthoringWords.saying(problem)))));
    }
    return list;
  }

  private void translation(List<Component> parts) {
    var key = piece == null ? "" : piece.key();
    open.problems().stream()
        .filter(problem -> problem.piece().equals(key) && problem.field().isEmpty())
        .filter(problem -> !problem.kind().stops())
        .forEach(problem -> {
          var line = new Div(Lucide.of("info"), new Span(AuthoringWords.saying(problem)));
          line.addClassNames("gv-meta", "gv-draft-hint");
          parts.add(line);
        });
  }

  private static NativeButton act(String icon, String act, String words) {
    var button = new NativeButton();
    button.add(Lucide.of(icon), new Span(words));
    button.addClassNames("gv-button", "gv-bare", "gv-compact");
    button.setId("gv-act-" + act);
    return Still.act(button, act, "");
  }
}
