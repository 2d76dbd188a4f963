package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.charter.model.CharterModel;
import fr.gouvernail.charter.model.Finding;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tool.ToolRow;
import fr.gouvernail.tool.ToolStatus;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One tool to tick, with what is known of it, and the way to what is not.
final class ToolLine extends Div {

  static final String TICK = "tick";

  ToolLine(
      ToolRow tool, CharterModel model, boolean listed, List<Finding> findings, String address) {
    setId("line-" + tool.id());
    addClassName("gv-tool-line");
    var box = new Box();
    box.getElement().setAttribute("type", "checkbox");
    box.getElement().setAttribute("checked", listed);
    box.setId(id(tool.id().toString()));
    Still.act(box, TICK, tool.id());
    var name = new Span(tool.name());
    name.addClassName("gv-strong");
    var words = new Span(name);
    if (tool.status() != ToolStatus.AUTHORISED) {
      words.add(" ");
      words.add(
          new Chip(
              Tone.ATTENTION,
              "triangle-alert",
              getTranslation("charter.write.tools." + tool.status())));
    }
    var about = new Span(about(tool, model));
    about.addClassName("gv-meta");
    words.add(about);
    var line = new NativeLabel();
    line.add(box, words);
    line.addClassName("gv-choice");
    add(line);
    if (!findings.isEmpty()) {
      add(new FindingLines(findings));
      var mend =
          new Anchor(
              address + "/" + tool.id(),
              getTranslation("charter.write.tools.complete", tool.name()));
      mend.addClassName("gv-mend");
      add(mend);
    }
  }

  /// « T2 Offre professionnelle européenne · jusqu’à C1 · Union européenne »
  private String about(ToolRow tool, CharterModel model) {
    var kind =
        model.classes().stream()
            .filter(k -> k.id() == tool.kind())
            .map(k -> k.id() + " " + k.name().in(getLocale()));
    var level =
        Stream.ofNullable(tool.level()).map(l -> getTranslation("charter.write.tools.upTo", l));
    var hosting = Stream.of(tool.hosting()).filter(text -> !text.isBlank());
    return Stream.of(kind, level, hosting).flatMap(s -> s).collect(Collectors.joining(" · "));
  }

  /// The box of a tool.
  static String id(String tool) {
    return "q-" + tool;
  }

  @Tag("input")
  private static final class Box extends Component {}
}
