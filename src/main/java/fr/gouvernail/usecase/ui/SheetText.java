package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.listed;
import static fr.gouvernail.usecase.ui.PageWords.meta;
import static fr.gouvernail.usecase.ui.PageWords.page;
import static fr.gouvernail.usecase.ui.PageWords.say;
import static fr.gouvernail.usecase.ui.PageWords.written;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Scroll;
import fr.gouvernail.usecase.model.Field;
import fr.gouvernail.usecase.model.Indicator;
import fr.gouvernail.usecase.model.Risks;
import fr.gouvernail.usecase.model.SheetModel;
import fr.gouvernail.usecase.model.Shown;
import fr.gouvernail.usecase.model.Value;
import fr.gouvernail.usecase.model.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What a sheet says, section by section. Fields without a value are named together at the end of
/// their section; sections without any, at the end of all.
final class SheetText {

  /// Shown by cards of their own.
  private static final Set<String> ELSEWHERE = Set.of("measures");

  private final SheetModel model;
  private final Values values;
  private final UnaryOperator<String> names;
  private final Map<String, String> duties;
  private final Locale locale;

  /// @param duties titles of obligations, by id
  SheetText(
      SheetModel model,
      Values values,
      UnaryOperator<String> names,
      Map<String, String> duties,
      Locale locale) {
    this.model = model;
    this.values = values;
    this.names = names;
    this.duties = duties;
    this.locale = locale;
  }

  /// The card, its first section unfolded.
  Card card(String title) {
    var card = new Card(title);
    card.addClassName("gv-sheet");
    var empty = new ArrayList<String>();
    boolean first = true;
    for (var section : model.sections()) {
      var said = section.fields().stream().filter(this::isSaid).toList();
      if (said.isEmpty()) {
        empty.add(say(section.label()));
        continue;
      }
      var fold = new Fold(summary(section, said.size()), content(section, said));
      card.add(first ? fold.open() : fold);
      first = false;
    }
    return empty.isEmpty() ? card : card.foot(new Span(page("sheet.empty", listed(empty))));
  }

  private static Div summary(SheetModel.Section section, int said) {
    var name = new Span(say(section.label()));
    name.addClassName("gv-strong");
    var summary = new Div(name, meta(page("sheet.fields", said)));
    summary.addClassName("gv-sheet-summary");
    return summary;
  }

  private boolean isSaid(Field field) {
    return values.has(field.id()) && !ELSEWHERE.contains(field.id());
  }

  private Div content(SheetModel.Section section, List<Field> said) {
    var content = new Div();
    content.addClassName("gv-sheet-section");
    var facts = new DescriptionList();
    facts.addClassName("gv-sheet-facts");
    for (var field : said) {
      facts.add(new DescriptionList.Term(say(field.label())), description(field));
    }
    content.add(facts);
    var open =
        section.fields().stream()
            .filter(field -> !field.computed() && !values.has(field.id()))
            .filter(field -> !ELSEWHERE.contains(field.id()) && isAsked(field))
            .map(field -> say(field.label()))
            .toList();
    if (!open.isEmpty()) {
      content.add(meta(page("sheet.open", listed(open))));
    }
    return content;
  }

  private boolean isAsked(Field field) {
    var when = field.shownIf();
    return when == null || values.choices(when.field()).stream().anyMatch(when.values()::contains);
  }

  private DescriptionList.Description description(Field field) {
    var value = values.find(field.id()).orElseThrow();
    var description = new DescriptionList.Description();
    if (!(value instanceof Value.Rows(var lines))) {
      description.add(written(Shown.of(field, value, names, locale)));
      return description;
    }
    switch (field.id()) {
      case "risks" -> description.add(new RiskLines(Risks.of(values), names));
      case "indicators" -> description.add(new IndicatorLines(Indicator.of(values), model));
      default -> description.add(table(field, lines));
    }
    return description;
  }

  private Component table(Field field, List<Map<String, String>> lines) {
    var label = say(field.label());
    var table = new DataTable(label).stacked();
    var columns =
        field.columns().stream()
            .filter(column -> lines.stream().anyMatch(line -> line.containsKey(column.id())))
            .toList();
    columns.forEach(column -> table.column(say(column.label())));
    for (var line : lines) {
      table.row(
          columns.stream()
              .map(column -> cell(column, line.getOrDefault(column.id(), "")))
              .toArray(String[]::new));
    }
    return new Scroll(label, table);
  }

  private String cell(Field.Column column, String text) {
    if (text.isEmpty()) {
      return "";
    }
    if (column.id().equals("duty")) {
      return duties.getOrDefault(text, text);
    }
    return Cells.shown(column, text, names, locale);
  }
}
