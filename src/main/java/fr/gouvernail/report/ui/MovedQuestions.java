package fr.gouvernail.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import fr.gouvernail.report.ComparisonWords;
import fr.gouvernail.scoring.AuditComparison.QuestionChange;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DataTable;
import java.util.List;

/// The questions that both audits counted: those in decline with what was noted, the others for
/// those who ask.
final class MovedQuestions {

  /// The act that lists questions; its argument is one of the three below.
  static final String SHOW = "questions";

  static final String ALL = "all";
  static final String UP = "up";
  static final String SAME = "same";

  /// The table, once it is shown.
  static final String ID = "gv-moved";

  private MovedQuestions() {}

  /// First what declined, with the comment.
  static Card declined(ComparisonWords c) {
    var down = c.comparison().down();
    if (down.isEmpty()) {
      return new Card(c.text("down.none.title"), new Paragraph(c.text("down.none")));
    }
    var list = new UnorderedList();
    list.addClassNames("gv-list");
    down.forEach(change -> list.add(item(c, change)));
    return new Card(c.text("down", down.size()), list);
  }

  private static ListItem item(ComparisonWords c, QuestionChange change) {
    var levels = new Paragraph(steps(change));
    var now = new Span(c.level(change.before()) + " → " + c.level(change.after()));
    now.addClassName("gv-strong");
    levels.add(now);
    levels.addClassName("gv-moved-levels");
    var body = new Div(link(c, change.question()), levels, new Paragraph(c.statement(change)));
    var comment = c.comment(change.question());
    if (!comment.isBlank()) {
      var said = new Paragraph(comment);
      said.addClassName("gv-comment");
      body.add(said);
    }
    body.addClassName("gv-body");
    return new ListItem(body);
  }

  static Card card(ComparisonWords c, String which) {
    var comparison = c.comparison();
    var acts =
        new Div(
            button(c, UP, comparison.up().size(), which),
            button(c, SAME, comparison.same().size(), which),
            button(c, ALL, comparison.common(), which));
    acts.addClassName("gv-row");
    var card = new Card(c.text("questions"), acts);
    var shown =
        switch (which) {
          case UP -> comparison.up();
          case SAME -> comparison.same();
          case ALL -> c.moved();
          default -> List.<QuestionChange>of();
        };
    if (!shown.isEmpty()) {
      var scroll = new Div(table(c, shown));
      scroll.addClassName("gv-scroll");
      scroll.setId(ID);
      scroll.getElement().setAttribute("tabindex", "-1");
      card.add(scroll);
    }
    return card;
  }

  private static ActButton button(ComparisonWords c, String which, int count, String chosen) {
    var button = new ActButton(c.text("show." + which, count), SHOW, which);
    button.addClassName("gv-compact");
    button.getElement().setAttribute("aria-pressed", Boolean.toString(which.equals(chosen)));
    button.getElement().setAttribute("disabled", count == 0);
    return button;
  }

  private static DataTable table(ComparisonWords c, List<QuestionChange> changes) {
    var table =
        new DataTable(c.text("questions"))
            .column(c.text("column.question"))
            .column(c.text("column.picture"))
            .column(c.earlier())
            .column(c.later())
            .figures(c.text("column.levels"));
    for (var change : changes) {
      table.row(
          link(c, change.question()),
          steps(change),
          new Span(c.level(change.before())),
          new Span(c.level(change.after())),
          new Span(signed(change.after() - change.before())));
    }
    return table;
  }

  private static String signed(int difference) {
    return difference > 0 ? "+" + difference : difference < 0 ? "−" + -difference : "0";
  }

  /// Five places for the levels 0 to 4: a ring where it was, a full point where it is.
  private static Span steps(QuestionChange change) {
    var steps = new Span();
    steps.addClassName("gv-steps");
    steps.getElement().setAttribute("aria-hidden", "true");
    for (int level = 0; level <= 4; level++) {
      var step = new Element("i");
      if (level == change.after()) {
        step.getClassList().add("gv-now");
      } else if (level == change.before()) {
        step.getClassList().add("gv-then");
      }
      steps.getElement().appendChild(step);
    }
    return steps;
  }

  /// « CNF-03 Analyse d’impact », leading to its answer in the later audit.
  static Component link(ComparisonWords c, String question) {
    var dimension = c.words().question(question).dimension();
    return new Anchor(
        ResultPage.dimension(c.file().after().id(), dimension)
            + "?"
            + ResultPage.QUESTION
            + "="
            + question,
        c.words().questionName(question));
  }
}
