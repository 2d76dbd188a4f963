package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Truth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The profile of the company: each fact yes, no, or not known yet.
class FactsForm extends Div {

  private static final int LARGEST = 1_000_000;

  private final Map<String, RadioButtonGroup<Truth>> flags = new LinkedHashMap<>();
  private final Map<String, IntegerField> numbers = new LinkedHashMap<>();
  private final RadioButtonGroup<Truth> prohibited;

  FactsForm(Questionnaire questionnaire, Facts facts, boolean prohibitedUse, Runnable changed) {
    addClassName("gv-form");
    for (var fact : questionnaire.facts()) {
      var label = fact.text().in(getLocale());
      var note = fact.note();
      if (fact.kind() == Questionnaire.FactKind.NUMBER) {
        var field = new IntegerField(label);
        field.setMin(0);
        field.setMax(LARGEST);
        facts.number(fact.id()).ifPresent(field::setValue);
        field.setHelperText(note == null ? null : note.in(getLocale()));
        field.addValueChangeListener(e -> changed.run());
        numbers.put(fact.id(), field);
        add(field);
      } else {
        var group = group(label, note == null ? null : note.in(getLocale()), true);
        group.setValue(facts.flag(fact.id()).map(Truth::of).orElse(Truth.UNKNOWN));
        group.addValueChangeListener(e -> changed.run());
        flags.put(fact.id(), group);
        add(group);
      }
    }
    prohibited = group(getTranslation("assessment.facts.prohibited"), null, false);
    prohibited.setValue(Truth.of(prohibitedUse));
    add(prohibited);
  }

  private RadioButtonGroup<Truth> group(String label, @Nullable String note, boolean unknown) {
    var group = new RadioButtonGroup<Truth>(label);
    if (unknown) {
      group.setItems(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN);
    } else {
      group.setItems(Truth.TRUE, Truth.FALSE);
    }
    group.setItemLabelGenerator(truth ->
        getTranslation(
            switch (truth) {
              case TRUE -> "assessment.facts.yes";
              case FALSE -> "assessment.facts.no";
              case UNKNOWN -> "assessment.facts.unknown";
            }));
    group.setHelperText(note);
    return group;
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
