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
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Still;
import java.util.ArrayList;
import java.util.List;

/// The tree of a draft, one line for each dimension and question, with what is wrong where. Each
/// line has an id, so that only those that read differently are sent anew.
final class Outline {

  static final String AT = "at";

  private final OpenDraft open;
  private final String at;

  Outline(OpenDraft open, String at) {
    this.open = open;
    this.at = at;
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
