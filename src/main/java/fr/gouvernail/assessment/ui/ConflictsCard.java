package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.assessment.workbook.BroughtWorkbook;
import fr.gouvernail.assessment.workbook.BroughtWorkbook.Line;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Still;
import java.util.List;
import java.util.Set;

/// Answers that changed in the portal and in the workbook: both side by side, one to choose. The
/// portal's is kept where nobody chooses.
final class ConflictsCard {

  static final String CHOOSE = "choose";
  static final String PORTAL = "portal";
  static final String WORKBOOK = "workbook";

  private final Component in;
  private final WorkbookAnswers answers;
  private final BroughtWorkbook brought;
  private final Set<String> preferred;

  ConflictsCard(
      Component in, WorkbookAnswers answers, BroughtWorkbook brought, Set<String> preferred) {
    this.in = in;
    this.answers = answers;
    this.brought = brought;
    this.preferred = preferred;
  }

  Card card() {
    var list = new Div();
    list.addClassName("gv-import-conflicts");
    brought.conflicts().forEach(line -> list.add(conflict(line)));
    return new Card(
        text("conflicts", brought.conflicts().size()), new Paragraph(text("conflicts.text")), list);
  }

  private Component conflict(Line line) {
    boolean workbook = preferred.contains(line.question().id());
    var legend = new HtmlContainer("legend");
    legend.setText(answers.label(line));
    var sides =
        new Div(
            side(
                line,
                PORTAL,
                !workbook,
                answers.said(line.stored().content()),
                answers.by(line.stored())),
            side(line, WORKBOOK, workbook, answers.said(line.wanted()), taken()));
    sides.addClassName("gv-import-sides");
    var set = new HtmlContainer("fieldset");
    set.addClassName("gv-import-conflict");
    set.add(legend, sides);
    return set;
  }

  private String taken() {
    var taken = brought.read().taken();
    return taken == null ? "" : text("taken.by", taken.by(), Formats.here().dateTime(taken.at()));
  }

  private NativeLabel side(
      Line line, String which, boolean chosen, List<String> said, String about) {
    var question = line.question().id();
    var choice = new Choice();
    choice.setId(which + "-" + question);
    choice.getElement().setAttribute("type", "radio");
    choice.getElement().setAttribute("name", "conflict-" + question);
    choice.getElement().setAttribute("checked", chosen);
    Still.act(choice, CHOOSE, question + " " + which);
    var title = new Span(text("choose." + which));
    title.addClassName("gv-strong");
    var label = new NativeLabel();
    label.addClassName("gv-import-side");
    label.add(choice, title);
    said.forEach(words -> label.add(new Span(words)));
    if (!about.isEmpty()) {
      var meta = new Span(about);
      meta.addClassName("gv-meta");
      label.add(meta);
    }
    return label;
  }

  private String text(String key, Object... args) {
    return in.getTranslation("assessment.workbook." + key, args);
  }

  @Tag("input")
  private static final class Choice extends Component {}
}
