package fr.gouvernail.acknowledgement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.acknowledgement.CampaignDetail;
import fr.gouvernail.acknowledgement.CampaignSummary;
import fr.gouvernail.acknowledgement.Progress;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.chart.CurveSvg;
import fr.gouvernail.shell.chart.CurveSvg.Curve;
import fr.gouvernail.shell.chart.Palette;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Gauge;
import fr.gouvernail.shell.component.KeyFigure;
import fr.gouvernail.shell.component.Scroll;
import fr.gouvernail.shell.component.Tone;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// The rate, by department and in time, each figure with its table.
final class ProgressCards {

  private final CampaignDetail detail;
  private final Formats formats = Formats.here();

  private ProgressCards(CampaignDetail detail) {
    this.detail = detail;
  }

  /// For a campaign that concerns somebody.
  static Component of(CampaignDetail detail) {
    var cards = new ProgressCards(detail);
    var both = new Div(cards.time(), cards.departments());
    both.addClassNames("gv-grid", "gv-grid-2", "gv-campaign-cards");
    return both;
  }

  private Card time() {
    var summary = detail.summary();
    var rate = summary.rate().orElseThrow();
    var chip =
        summary.isOnTarget()
            ? new Chip(Tone.OK, "circle-check", text("target.reached"))
            : new Chip(Tone.ATTENTION, "target", text("target.missed", missingToTarget()));
    var days = detail.progress().days();
    var picture = new Div();
    picture.addClassName("gv-curve");
    var curve =
        new Curve(
            days.stream().map(day -> day.rate().orElse(BigDecimal.ZERO)).toList(),
            formats.shortDate(days.getFirst().day()),
            formats.shortDate(days.getLast().day()),
            CampaignSummary.TARGET,
            percent(rate));
    picture
        .getElement()
        .setProperty(
            "innerHTML",
            CurveSvg.draw(
                curve,
                Palette.SCREEN,
                text("time.label", percent(rate), formats.date(detail.today()))));
    return new Card(
            text("time"),
            KeyFigure.figure(percent(rate), ""),
            picture,
            legend(),
            new Fold(text("time.table"), table()))
        .beside(chip);
  }

  private Div legend() {
    var line = new Span();
    line.getElement().setAttribute("aria-hidden", "true");
    line.getElement().setProperty("innerHTML", CurveSvg.key(Palette.SCREEN));
    var entry =
        new Span(line, new Span(text("target", formats.percent(CampaignSummary.TARGET, 0))));
    var legend = new Div(entry);
    legend.addClassName("gv-legend");
    return legend;
  }

  /// How many more people would have to acknowledge.
  private long missingToTarget() {
    var summary = detail.summary();
    long wanted =
        CampaignSummary.TARGET
            .multiply(BigDecimal.valueOf(summary.concerned()))
            .divide(BigDecimal.valueOf(100), 0, RoundingMode.CEILING)
            .longValueExact();
    return Math.max(1, wanted - summary.acknowledged());
  }

  private DataTable table() {
    var table =
        new DataTable(text("time"))
            .column(text("time.day"))
            .figures(text("column.done.count"))
            .figures(text("column.rate"));
    detail
        .progress()
        .days()
        .forEach(day ->
            table.row(
                formats.shortDate(day.day()),
                formats.number(day.acknowledged()),
                day.rate().map(this::percent).orElse("–")));
    return table;
  }

  private Card departments() {
    var table =
        new DataTable(text("departments"))
            .column(text("column.department"))
            .figures(text("column.done.of"))
            .column(text("column.rate"));
    detail.progress().departments().forEach(department -> table.row(row(department)));
    return new Card(text("departments"), new Scroll(text("departments"), table));
  }

  private Component[] row(Progress.Department department) {
    var rate = new Div(new Gauge(department.rate()).threshold(CampaignSummary.TARGET));
    rate.addClassName("gv-campaign-rate");
    rate.add(new Span(percent(department.rate())));
    return new Component[] {
      new Span(department.name().isEmpty() ? text("department.none") : department.name()),
      new Span(
          text(
              "count.of",
              formats.number(department.acknowledged()),
              formats.number(department.concerned()))),
      rate
    };
  }

  private String percent(BigDecimal rate) {
    return formats.percent(rate, rate.stripTrailingZeros().scale() <= 0 ? 0 : 1);
  }

  private static String text(String key, Object... args) {
    return UI.getCurrent().getTranslation("ack." + key, args);
  }
}
