package fr.gouvernail.benchmark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.benchmark.Comparison;
import fr.gouvernail.benchmark.Comparison.Line;
import fr.gouvernail.benchmark.Comparison.Shown;
import fr.gouvernail.scoring.BenchmarkRules.Position;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Tone;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Each score beside the median and the middle half of the others, drawn and in figures.
final class ComparisonCard extends Composite<Card> {

  private final Comparison comparison;
  private final Formats formats = Formats.here();

  ComparisonCard(Comparison comparison) {
    this.comparison = comparison;
  }

  @Override
  protected Card initContent() {
    var table =
        new DataTable(text("table"))
            .stacked()
            .column(text("column.what"))
            .column(text("column.drawn"))
            .figures(text("column.own"))
            .figures(text("column.median"))
            .figures(text("column.quartiles"))
            .column(text("column.word"));
    row(table, text("overall"), comparison.overall());
    for (var line : comparison.dimensions()) {
      row(table, comparison.questionnaire().dimension(line.metric()).label().in(getLocale()), line);
    }
    var card = new Card(text("table"), table);
    card.addClassName("gv-bench");
    var since = comparison.since();
    var foot =
        new Paragraph(
            since == null
                ? text("foot.hidden", formats.date(comparison.next()))
                : text("foot", formats.date(since), formats.date(comparison.next()), band()));
    foot.addClassName("gv-meta");
    card.foot(foot);
    return card.beside(legend());
  }

  private String band() {
    var shown = comparison.overall().shown();
    return shown == null ? "" : text("band." + shown.band());
  }

  private void row(DataTable table, String name, Line line) {
    var shown = line.shown();
    table.row(
        new Span(name),
        picture(line),
        strong(formats.scoreOrDash(line.own())),
        new Span(shown == null ? "–" : String.valueOf(shown.median())),
        new Span(quartiles(shown)),
        word(shown));
  }

  private static Span strong(String words) {
    var span = new Span(words);
    span.addClassName("gv-strong");
    return span;
  }

  private String quartiles(@Nullable Shown shown) {
    return shown == null || shown.lower() == null || shown.upper() == null
        ? "–"
        : text("quartiles", shown.lower(), shown.upper());
  }

  private Component word(@Nullable Shown shown) {
    if (shown == null) {
      var hidden = new Span(text("hidden"));
      hidden.addClassName("gv-meta");
      return hidden;
    }
    var position = shown.position();
    return position == null ? new Span("–") : chip(position);
  }

  private Chip chip(Position position) {
    return switch (position) {
      case ABOVE -> new Chip(Tone.OK, "chevron-up", text("position.ABOVE"));
      case AROUND -> new Chip(Tone.NEUTRAL, "minus", text("position.AROUND"));
      case BELOW -> new Chip(Tone.ATTENTION, "chevron-down", text("position.BELOW"));
    };
  }

  /// The figures stand beside it, so it is hidden from screen readers.
  private static Div picture(Line line) {
    var scale = new Div();
    scale.addClassName("gv-bench-scale");
    scale.getElement().setAttribute("aria-hidden", "true");
    var shown = line.shown();
    if (shown != null) {
      if (shown.lower() != null && shown.upper() != null) {
        var half = mark("half", BigDecimal.valueOf(shown.lower()));
        half.getStyle().set("width", (shown.upper() - shown.lower()) + "%");
        scale.add(half);
      }
      scale.add(mark("median", BigDecimal.valueOf(shown.median())));
    }
    if (line.own() != null) {
      scale.add(mark("own", line.own()));
    }
    return scale;
  }

  private static Div mark(String kind, BigDecimal at) {
    var mark = new Div();
    mark.getElement().setAttribute("data-kind", kind);
    mark.getStyle().set("left", at + "%");
    return mark;
  }

  private Component legend() {
    var legend = new Div(key("own"), key("median"), key("half"));
    legend.addClassName("gv-bench-legend");
    legend.getElement().setAttribute("aria-hidden", "true");
    return legend;
  }

  private Span key(String kind) {
    var sign = new Span();
    sign.getElement().setAttribute("data-kind", kind);
    return new Span(sign, new Span(text("legend." + kind)));
  }

  private String text(String key, Object... args) {
    return getTranslation("benchmark." + key, args);
  }
}
