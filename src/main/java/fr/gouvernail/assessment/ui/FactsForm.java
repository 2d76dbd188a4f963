package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Truth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The profile of the company: each fact yes, no, or not known yet.
class FactsForm extends Div {

  private static final int LARGEST = 1_000_000;

  private final Map<String, RadioButtonGroup<Truth>> flags = new LinkedHashMap<>();
  private final Map<String, IntegerField> numbers = new LinkedHashMap<>();
  private final RadioButtonGroup<Truth> prohibited;

  FactsForm(Questionnaire questionnaire, Facts facts, boolean prohibitedUse, Runnable changed) {
    addClassName("gv-facts");
    for (var fact : questionnaire.facts()) {
      var note = fact.note() == null ? null : fact.note().in(getLocale());
      if (fact.kind() == Questionnaire.FactKind.NUMBER) {
        var field = new IntegerField();
        field.setMin(0);
        field.setMax(LARGEST);
        field.setI18n(
            new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("assessment.facts.number"))
                .setMinErrorMessage(getTranslation("assessment.facts.number"))
                .setMaxErrorMessage(getTranslation("assessment.facts.number")));
        facts.number(fact.id()).ifPresent(field::setValue);
        field.addValueChangeListener(e -> changed.run());
        numbers.put(fact.id(), field);
        row(fact.id(), fact.text().in(getLocale()), note, field, field::setAriaLabelledBy);
      } else {
        var group = choices(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN);
        group.setValue(facts.flag(fact.id()).map(Truth::of).orElse(Truth.UNKNOWN));
        group.addValueChangeListener(e -> changed.run());
        flags.put(fact.id(), group);
        row(fact.id(), fact.text().in(getLocale()), note, group, group::setAriaLabelledBy);
      }
    }
    prohibited = choices(Truth.TRUE, Truth.FALSE);
    prohibited.setValue(Truth.of(prohibitedUse));
    row(
        "prohibited",
        getTranslation("assessment.facts.prohibited"),
        null,
        prohibited,
        prohibited::setAriaLabelledBy);
  }

  private void row(
      String id,
      String label,
      @Nullable String note,
      Component field,
      Consumer<String> labelledBy) {
    var name = new Span(label);
    name.setId("gv-fact-" + id);
    labelledBy.accept("gv-fact-" + id);
    var words = new Div(name);
    if (note != null) {
      var more = new Span(note);
      more.addClassName("gv-meta");
      words.add(more);
    }
    var row = new Div(words, field);
    row.addClassName("gv-fact");
    add(row);
  }

  private RadioButtonGroup<Truth> choices(Truth... choices) {
    var group = new RadioButtonGroup<Truth>();
    group.setItems(choices);
    group.setItemLabelGenerator(truth ->
        getTranslation(
            switch (truth) {
              case TRUE -> "assessment.facts.yes";
              case FALSE -> "assessment.facts.no";
              case UNKNOWN -> "assessment.facts.unknown";
            }));
    return group;
  }

  /// Whether nothing typed here has to be mended first; the cursor goes to what has.
  boolean valid() {
    var wrong = numbers.values().stream().filter(IntegerField::isInvalid).findFirst();
    wrong.ifPresent(IntegerField::focus);
    return wrong.isEmpty();
  }

  Facts facts() {
    var known = Facts.NONE;
    for (var entry : flags.entrySet()) {
      var value = entry.getValue().getValue();
      if (value == Truth.TRUE || value == Truth.FALSE) {
        known = known.with(entry.getKey(), Boolean.valueOf(value == Truth.TRUE));
      }
    }
    for (var entry : numbers.entrySet()) {
      var value = entry.getValue().getValue();
      if (value != null) {
        known = known.with(entry.getKey(), value.intValue());
      }
    }
    return known;
  }

  boolean prohibitedUse() {
    return prohibited.getValue() == Truth.TRUE;
  }
}
