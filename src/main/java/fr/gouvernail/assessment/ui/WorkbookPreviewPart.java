package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.gouvernail.assessment.AssessmentFile;
import fr.gouvernail.assessment.workbook.BroughtWorkbook;
import fr.gouvernail.assessment.workbook.BroughtWorkbook.Line;
import fr.gouvernail.assessment.workbook.CellError;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a workbook would do: every error with its cell, else the conflicts and what changes.
final class WorkbookPreviewPart extends Composite<Div> {

  static final String APPLY = "apply";
  static final String OTHER = "other";

  private final Component in;
  private final BroughtWorkbook brought;
  private final Set<String> preferred;
  private final WorkbookAnswers answers;

  /// @param in the page
  /// @param preferred questions in conflict of which the workbook's answer is taken
  WorkbookPreviewPart(
      Component in,
      AssessmentFile file,
      BroughtWorkbook brought,
      Set<String> preferred,
      String slug) {
    this.in = in;
    this.brought = brought;
    this.preferred = preferred;
    answers = new WorkbookAnswers(in, file, slug);
  }

  private int errors() {
    return brought.errors().size() + brought.moreErrors();
  }

  String title() {
    if (errors() > 0) {
      return text("errors", errors());
    }
    return brought.acceptable()
        ? text("would", brought.changes().size(), brought.conflicts().size())
        : text("all");
  }

  String sentence() {
    var taken = brought.read().taken();
    return taken == null
        ? text("sentence.file", brought.read().fileName())
        : text(
            errors() > 0 ? "sentence.taken" : "sentence.would",
            brought.read().fileName(),
            Formats.here().dateTime(taken.at()),
            taken.by(),
            brought.unchanged());
  }

  @Override
  protected Div initContent() {
    var parts = new ArrayList<Component>();
    parts.add(acts());
    if (errors() > 0) {
      parts.add(errorsCard());
    } else {
      if (!brought.absent().isEmpty()) {
        parts.add(
            new Note(
                Tone.ACCENT,
                "info",
                text("absent", brought.absent().size(), String.join(", ", brought.absent()))));
      }
      if (!brought.conflicts().isEmpty()) {
        parts.add(new ConflictsCard(in, answers, brought, preferred).card());
      }
      if (!brought.changes().isEmpty()) {
        parts.add(changes());
      }
    }
    var all = new Div(parts.toArray(Component[]::new));
    all.addClassName("gv-import-preview");
    return all;
  }

  private Div acts() {
    var acts = new Div();
    int many = brought.changes().size() + preferred.size();
    if (brought.acceptable() && many > 0) {
      acts.add(new ActButton(text("act", many), APPLY, "").primary());
    }
    acts.add(another(in));
    if (brought.acceptable() && many == 0) {
      acts.add(new Span(text("act.none")));
    }
    acts.addClassName("gv-import-acts");
    return acts;
  }

  static ActButton another(Component in) {
    return new ActButton(in.getTranslation("assessment.workbook.other"), OTHER, "");
  }

  private Card errorsCard() {
    var table =
        new DataTable(text("errors.table")).stacked().column(text("cell")).column(text("error"));
    brought
        .errors()
        .forEach(error ->
            table.row(place(error), in.getTranslation(error.key(), error.args().toArray())));
    var card = new Card(text("errors.table"), table);
    return brought.moreErrors() == 0
        ? card
        : card.foot(new Span(text("errors.more", brought.moreErrors())));
  }

  private String place(CellError error) {
    if (error.sheet().isEmpty()) {
      return text("whole");
    }
    return error.cell().isEmpty() ? error.sheet() : error.sheet() + ", " + error.cell();
  }

  private Card changes() {
    var table =
        new DataTable(text("changes"))
            .stacked()
            .column(text("question"))
            .column(text("before"))
            .column(text("after"));
    brought
        .changes()
        .forEach(line ->
            table.row(
                answers.name(line),
                parts("del", answers.said(line.stored().content()), other(line, true)),
                parts("ins", answers.said(line.wanted()), other(line, false))));
    return new Card(text("changes"), table);
  }

  /// The words of the other side.
  private List<String> other(Line line, boolean before) {
    return answers.said(before ? line.wanted() : line.stored().content());
  }

  /// Marks what the other side does not say.
  private static Component parts(String tag, List<String> said, List<String> other) {
    var parts = new Div();
    for (var words : said) {
      var part = new Span();
      if (other.contains(words)) {
        part.setText(words);
      } else {
        var mark = new Element(tag);
        mark.setText(words);
        part.getElement().appendChild(mark);
      }
      parts.add(part);
    }
    parts.addClassName("gv-import-parts");
    return parts;
  }

  private String text(String key, Object... args) {
    return in.getTranslation("assessment.workbook." + key, args);
  }
}
