package fr.gouvernail.authoring.ui;

import static fr.gouvernail.authoring.ui.AuthoringWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.authoring.DraftWriting;
import fr.gouvernail.authoring.OpenDraft;
import fr.gouvernail.authoring.model.Piece;
import fr.gouvernail.authoring.model.Problem;
import fr.gouvernail.shell.Gathering.Presence;
import fr.gouvernail.shell.component.Avatar;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Still;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The tree of a draft, one line for each dimension and question, with what is wrong where. Each
/// line has an id, so that only those that read differently are sent anew.
final class Outline {

  static final String AT = "at";

  private final OpenDraft open;
  private final String at;
  private final List<Presence> others;

  /// @param others colleagues who have the draft open
  Outline(OpenDraft open, String at, List<Presence> others) {
    this.open = open;
    this.at = at;
    this.others = others;
  }

  /// Who else is in the draft, and where.
  static List<Component> company(OpenDraft open, List<Presence> others) {
    if (others.isEmpty()) {
      return List.of();
    }
    var line = new Div();
    line.addClassName("gv-draft-company");
    for (var other : others) {
      line.add(new Span(new Avatar(other.name()), new Span(where(open, other))));
    }
    return List.of(line);
  }

  private static String where(OpenDraft open, Presence other) {
    return open.draft()
        .find(Objects.requireNonNullElse(other.at(), ""))
        .map(piece ->
            text(
                "present.at",
                other.name(),
                (piece.content().code() + " " + AuthoringWords.name(piece)).strip()))
        .orElseGet(() -> text("present", other.name()));
  }

  List<Component> lines() {
    var lines = new ArrayList<Component>();
    lines.add(line(DraftWriting.HEAD, "", text("whole"), 0, false));
    for (Piece piece : open.draft().pieces()) {
      lines.add(
          line(
              piece.key(),
              piece.content().code(),
              AuthoringWords.name(piece),
              open.draft().depth(piece),
              !piece.question()));
    }
    var keys = new Div(text("outline.keys"));
    keys.setId("gv-outline-keys");
    keys.addClassName("gv-meta");
    lines.add(keys);
    return lines;
  }

  private Component line(String key, String code, String name, int depth, boolean dimension) {
    var button = new NativeButton();
    button.setId("gv-at-" + key);
    button.addClassName("gv-outline-line");
    Still.act(button, AT, key);
    if (key.equals(at)) {
      button.getElement().setAttribute("aria-current", "true");
    }
    if (!code.isEmpty()) {
      var ref = new Span(code);
      ref.addClassName("gv-outline-code");
      button.add(ref);
    }
    var words = new Span(name);
    words.addClassName("gv-outline-name");
    button.add(words);
    others.stream()
        .filter(other -> key.equals(other.at()))
        .forEach(other -> button.add(here(other.name())));
    mark(button, key);
    var line = new Div(button);
    line.setId("gv-line-" + key);
    line.addClassName("gv-outline-row");
    line.getElement().setAttribute("data-depth", String.valueOf(Math.min(depth, 4)));
    if (dimension) {
      line.getElement().setAttribute("data-dimension", "");
    }
    return line;
  }

  private static Avatar here(String name) {
    var avatar = Avatar.small(name);
    avatar.getElement().setAttribute("aria-label", text("present.here", name));
    return avatar;
  }

  private void mark(NativeButton button, String key) {
    var piece = key.equals(DraftWriting.HEAD) ? "" : key;
    var here = open.problems().stream().filter(problem -> problem.piece().equals(piece)).toList();
    var stops = here.stream().filter(problem -> problem.kind().stops()).count();
    if (stops > 0) {
      var mark = Lucide.of("circle-alert").named(text("outline.stops", stops));
      mark.addClassName("gv-outline-stops");
      button.add(mark);
    } else if (here.stream().anyMatch(p -> p.kind() == Problem.Kind.TRANSLATION)) {
      var mark = Lucide.of("languages").named(text("outline.translation"));
      mark.addClassName("gv-outline-hint");
      button.add(mark);
    }
  }
}
