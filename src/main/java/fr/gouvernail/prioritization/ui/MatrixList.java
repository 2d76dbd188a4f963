package fr.gouvernail.prioritization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.gouvernail.prioritization.MatrixWords;
import fr.gouvernail.prioritization.model.Board;
import fr.gouvernail.prioritization.model.Placed;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.model.Quadrant;
import java.util.List;

/// The same values as the drawing, by quadrant, the best placed first: its table twin.
final class MatrixList extends Composite<Card> {

  static final String SCORE = "score";
  static final String MORE = "more";

  private final Board board;
  private final int total;
  private final MatrixWords words;
  private final Workspace workspace;

  /// @param board what is shown of them
  /// @param total how many there are
  MatrixList(Board board, int total, MatrixWords words, Workspace workspace) {
    this.board = board;
    this.total = total;
    this.words = words;
    this.workspace = workspace;
  }

  @Override
  protected Card initContent() {
    var table = new Table();
    for (var quadrant : Quadrant.values()) {
      table.group(words.quadrant(quadrant), board.in(quadrant));
    }
    table.group(words.text("list.unscored"), board.unscored());
    var card = new Card(words.count(total), table);
    card.addClassName("gv-matrix-list");
    words.elsewhere(board).ifPresent(note -> card.add(new Note(Tone.ACCENT, "info", note)));
    if (total > board.useCases().size()) {
      card.add(new ActButton(words.text("list.more"), MORE, ""));
    }
    return card;
  }

  /// A table whose rows stand under headings.
  @Tag("table")
  private final class Table extends HtmlContainer {

    private static final int COLUMNS = 5;

    Table() {
      addClassName("gv-table");
      var caption = new Element("caption");
      caption.setText(words.text("chart.label"));
      caption.getClassList().add("gv-visually-hidden");
      var head = new Element("tr");
      head.appendChild(
          heading(words.text("column.number"), "gv-visually-hidden", words.text("column.number")),
          heading(words.text("column.useCase"), "", ""),
          heading(words.text("column.impact.short"), "gv-num", words.text("column.impact")),
          heading(
              words.text("column.feasibility.short"), "gv-num", words.text("column.feasibility")),
          heading(words.text("column.state"), "gv-num", ""));
      getElement().appendChild(caption, new Element("thead").appendChild(head));
    }

    private Element heading(String word, String style, String whole) {
      var cell = new Element("th");
      cell.setAttribute("scope", "col");
      if (style.equals("gv-visually-hidden")) {
        var hidden = new Span(word);
        hidden.addClassName(style);
        cell.appendChild(hidden.getElement());
        return cell;
      }
      cell.setText(word);
      if (!style.isEmpty()) {
        cell.getClassList().add(style);
      }
      if (!whole.isEmpty()) {
        cell.setAttribute("abbr", whole);
      }
      return cell;
    }

    void group(String name, List<Placed> useCases) {
      if (useCases.isEmpty()) {
        return;
      }
      var title = new Element("th");
      title.setAttribute("scope", "rowgroup");
      title.setAttribute("colspan", "" + COLUMNS);
      title.setText(name);
      var first = new Element("tr");
      first.getClassList().add("gv-group");
      var body = new Element("tbody").appendChild(first.appendChild(title));
      useCases.forEach(useCase -> body.appendChild(row(useCase)));
      getElement().appendChild(body);
    }

    private Element row(Placed useCase) {
      var number = new Span("" + useCase.number());
      number.addClassName("gv-rank");
      var title =
          new Div(
              new Anchor(
                  PrioritizationNavigation.useCase(workspace, useCase.id()), useCase.title()));
      title.addClassName("gv-matrix-title");
      var risk = Chips.of(useCase.riskClass(), words);
      var facts = new Div(risk);
      facts.addClassName("gv-matrix-facts");
      if (useCase.mayScore()) {
        facts.add(score(useCase));
      }
      var row = new Element("tr");
      row.appendChild(
          cell("td", "", number),
          cell("th", "", new Div(title, facts)),
          cell("td", "gv-num gv-strong", new Span(words.score(useCase.impact()))),
          cell("td", "gv-num", new Span(words.score(useCase.feasibility()))),
          cell("td", "gv-num", Chips.of(useCase.state(), words)));
      return row;
    }

    private Element cell(String tag, String styles, Component content) {
      var cell = new Element(tag);
      if (tag.equals("th")) {
        cell.setAttribute("scope", "row");
      }
      for (var style : styles.split(" ")) {
        if (!style.isEmpty()) {
          cell.getClassList().add(style);
        }
      }
      return cell.appendChild(content.getElement());
    }

    private NativeButton score(Placed useCase) {
      var button = new NativeButton();
      button.add(Lucide.of("pencil"), new Span(words.text("list.score")));
      button.addClassName("gv-link-act");
      button.setId(SCORE + "-" + useCase.id());
      button.setAriaLabel(words.text("list.score.of", useCase.title()));
      return Still.act(button, SCORE, useCase.id());
    }
  }
}
