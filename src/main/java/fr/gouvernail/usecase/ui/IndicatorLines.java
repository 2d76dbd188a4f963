package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.meta;
import static fr.gouvernail.usecase.ui.PageWords.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.usecase.model.Indicator;
import fr.gouvernail.usecase.model.SheetModel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Indicators one below the other, each from where it starts to where it should get.
final class IndicatorLines extends Composite<UnorderedList> {

  private final List<Indicator> indicators;
  private final SheetModel model;
  private final Formats formats = Formats.here();

  IndicatorLines(List<Indicator> indicators, SheetModel model) {
    this.indicators = indicators;
    this.model = model;
  }

  @Override
  protected UnorderedList initContent() {
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    indicators.forEach(indicator -> list.add(item(indicator)));
    return list;
  }

  private ListItem item(Indicator indicator) {
    var name = new Span(indicator.name());
    name.addClassName("gv-strong");
    var body = new Div(new Div(name), new Div(way(indicator)), meta(about(indicator)));
    body.addClassName("gv-body");
    return new ListItem(body);
  }

  /// « 16 h le 3 février 2026, cible 11 h le 30 septembre 2026 »
  private String way(Indicator indicator) {
    var target = indicator.target();
    var to =
        target == null
            ? page("indicator.target.none")
            : page("indicator.target", value(target, indicator, formats), on(indicator.targetOn()));
    var baseline = indicator.baseline();
    return baseline == null
        ? page("indicator.unmeasured", to)
        : page(
            "indicator.way", value(baseline, indicator, formats), on(indicator.baselineOn()), to);
  }

  /// « Durée d'un devis : 16 h, cible 11 h. », of one that has both values.
  static String brief(Indicator indicator, Formats formats) {
    var baseline = Objects.requireNonNull(indicator.baseline());
    var target = Objects.requireNonNull(indicator.target());
    return page(
        "indicator.brief",
        indicator.name(),
        value(baseline, indicator, formats),
        value(target, indicator, formats));
  }

  private String on(@Nullable LocalDate day) {
    return day == null ? "" : page("indicator.on", formats.date(day));
  }

  private static String value(BigDecimal value, Indicator indicator, Formats formats) {
    var plain = value.stripTrailingZeros();
    var number = formats.number(plain, Math.clamp(plain.scale(), 0, 2));
    return indicator.unit().isEmpty() ? number : number + "\u00a0" + indicator.unit();
  }

  private String about(Indicator indicator) {
    return Stream.of(
            Cells.option(model, "indicators", "family", indicator.family(), formats.locale()),
            Cells.option(model, "indicators", "frequency", indicator.frequency(), formats.locale()),
            indicator.baselineMethod(),
            indicator.source())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
