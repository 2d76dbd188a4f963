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
import fr.gouvernail.scoring.AuditComparison.Change;
import fr.gouvernail.scoring.AuditComparison.DimensionChange;
import fr.gouvernail.shell.chart.ChangeSvg;
import fr.gouvernail.shell.chart.Palette;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.KeyFigure;
import fr.gouvernail.shell.component.MaturityBar;
import fr.gouvernail.shell.component.Tone;
import java.util.ArrayList;
import java.util.List;

/// The overall way between two audits, its scope, and its dimensions in picture and table.
final class ComparisonCards {

  private ComparisonCards() {}

  static Card overall(ComparisonWords c) {
    var score = c.comparison().score();
    var card = Card.labelled(c.text("overall"));
    var before = score.before();
    var after = score.after();
    if (before != null && after != null) {
      card.add(
          new MaturityBar(
              c.words().levelNames(),
              c.words().rank(c.file().after().result().level()),
              new MaturityBar.Mark(c.later(), after),
              new MaturityBar.Mark(c.earlier(), before)));
    }
    card.add(
        KeyFigure.row(
            new KeyFigure(c.text("published"), c.difference(score.delta()), c.published()),
            new KeyFigure(c.text("comparable"), c.difference(score.comparable()), c.comparable()),
            new KeyFigure(c.text("scope"), c.difference(score.scopeEffect()), c.scope())));
    return card;
  }

  /// What entered the scope and what left it, each with its reason.
  static Card scope(ComparisonWords c) {
    var comparison = c.comparison();
    if (comparison.entered().isEmpty() && comparison.left().isEmpty()) {
      return new Card(c.text("scope.title"), new Paragraph(c.text("scope.same")));
    }
    var card = new Card(c.text("scope.title"));
    if (!comparison.entered().isEmpty()) {
      card.add(
          new Paragraph(c.text("entered", comparison.entered().size())),
          questions(c, comparison.entered()));
    }
    if (!comparison.left().isEmpty()) {
      card.add(
          new Paragraph(c.text("left", comparison.left().size())), questions(c, comparison.left()));
    }
    return card;
  }

  private static UnorderedList questions(ComparisonWords c, List<String> ids) {
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    ids.forEach(id -> {
      var known = c.words().questionnaire().findQuestion(id).isPresent();
      var why = new Span(c.uncounted(id));
      why.addClassName("gv-meta");
      var body = new Div(known ? MovedQuestions.link(c, id) : new Span(id), new Span(" "), why);
      body.addClassName("gv-body");
      list.add(new ListItem(body));
    });
    return list;
  }

  static Card dimensions(ComparisonWords c) {
    var rows = new ArrayList<ChangeSvg.Change>();
    for (var d : c.comparison().dimensions()) {
      var before = d.score().comparableBefore();
      var after = d.score().comparableAfter();
      if (before != null && after != null) {
        rows.add(
            new ChangeSvg.Change(
                c.words().dimension(d.dimension()),
                before,
                after,
                c.difference(d.score().comparable())));
      }
    }
    var picture = new Div();
    picture.addClassName("gv-comparison-picture");
    picture
        .getElement()
        .setProperty("innerHTML", ChangeSvg.draw(rows, Palette.SCREEN, c.text("picture.label")));
    var scroll = new Div(table(c));
    scroll.addClassName("gv-scroll");
    var both = new Div(picture, scroll);
    both.addClassName("gv-comparison-twin");
    return new Card(c.text("dimensions"), both).beside(legend(c));
  }

  private static Div legend(ComparisonWords c) {
    var legend = new Div(entry(false, c.earlier()), entry(true, c.later()));
    legend.addClassName("gv-legend");
    return legend;
  }

  private static Span entry(boolean after, String name) {
    var key = new Element("span");
    key.setAttribute("aria-hidden", "true");
    key.setProperty("innerHTML", ChangeSvg.key(after, Palette.SCREEN));
    var entry = new Span();
    entry.getElement().appendChild(key);
    entry.add(new Span(name));
    return entry;
  }

  private static DataTable table(ComparisonWords c) {
    var table =
        new DataTable(c.text("table"))
            .column(c.words().text("radar.dimension"))
            .figures(c.earlier())
            .figures(c.later())
            .figures(c.text("column.delta"))
            .figures(c.text("column.comparable"))
            .figures(c.text("column.scope"))
            .column(c.text("column.trend"));
    row(table, c, strong(c.text("row.overall")), c.comparison().score(), false);
    row(table, c, new Span(c.text("row.substantiated")), c.comparison().substantiated(), false);
    for (var d : c.comparison().dimensions()) {
      row(table, c, name(c, d), d.score(), d.toConfirm());
    }
    return table;
  }

  private static void row(
      DataTable table, ComparisonWords c, Component name, Change change, boolean toConfirm) {
    var trend = new Div(trend(c, change));
    trend.addClassName("gv-row");
    if (toConfirm) {
      trend.add(new Chip(Tone.ATTENTION, "circle-question-mark", c.text("toConfirm")));
    }
    table.row(
        name,
        new Span(c.words().formats().scoreOrDash(change.before())),
        new Span(c.words().formats().scoreOrDash(change.after())),
        new Span(c.difference(change.delta())),
        strong(c.difference(change.comparable())),
        new Span(c.difference(change.scopeEffect())),
        trend);
  }

  private static Component trend(ComparisonWords c, Change change) {
    var trend = change.trend();
    if (trend == null) {
      return new Span("–");
    }
    return switch (trend) {
      case UP -> new Chip(Tone.OK, "trending-up", c.trend(change));
      case STABLE -> new Chip(Tone.OUTLINE, "minus", c.trend(change));
      case DOWN -> new Chip(Tone.ATTENTION, "trending-down", c.trend(change));
    };
  }

  private static Component name(ComparisonWords c, DimensionChange d) {
    return new Anchor(
        ResultPage.dimension(c.file().after().id(), d.dimension()),
        c.words().dimension(d.dimension()));
  }

  private static Span strong(String words) {
    var strong = new Span(words);
    strong.addClassName("gv-strong");
    return strong;
  }
}
