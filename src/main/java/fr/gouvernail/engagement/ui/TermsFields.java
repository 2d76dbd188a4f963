package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouvernail.engagement.mission.MissionPurpose;
import fr.gouvernail.engagement.mission.MissionTerms;
import fr.gouvernail.shell.component.DateField;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.LocalDate;

/// What an access is for, in which words, and on which days. What the service refuses is said
/// beside the field that it is about.
final class TermsFields extends Div {

  private static final int USUAL_MONTHS = 3;

  private final RadioButtonGroup<MissionPurpose> purpose = new RadioButtonGroup<>();
  private final TextArea words = new TextArea();
  private final DateField from;
  private final DateField until;

  /// @param who says for whom it is, between the words and the days
  TermsFields(LocalDate today, Component... who) {
    addClassName("gv-mission-terms");
    purpose.setLabel(getTranslation("mission.field.purpose"));
    purpose.setItems(MissionPurpose.values());
    purpose.setItemLabelGenerator(p -> getTranslation("mission.purpose." + p));
    purpose.addValueChangeListener(
        e -> purpose.setHelperText(getTranslation("mission.purpose." + e.getValue() + ".means")));
    purpose.setValue(MissionPurpose.AUDIT);
    words.setLabel(getTranslation("mission.field.words"));
    words.setHelperText(getTranslation("mission.field.words.help"));
    words.setMaxLength(MissionTerms.LONGEST_WORDS);
    words.setMinRows(2);
    words.setMaxRows(6);
    words.setManualValidation(true);
    words.addValueChangeListener(e -> words.setInvalid(false));
    from = day("mission.field.from", today, today);
    until = day("mission.field.until", today.plusMonths(USUAL_MONTHS), today);
    until.setMax(MissionTerms.latest(today));
    until.setHelperText(getTranslation("mission.field.until.help"));
    var days = new Div(from, until);
    days.addClassName("gv-mission-days");
    add(purpose, words);
    add(who);
    add(days);
  }

  private DateField day(String label, LocalDate value, LocalDate min) {
    var day = new DateField(getTranslation(label));
    day.setMin(min);
    day.setValue(value);
    day.setRequiredIndicatorVisible(true);
    return day;
  }

  /// Shows terms that were asked for.
  void show(MissionTerms terms, LocalDate today) {
    purpose.setValue(terms.purpose());
    words.setValue(terms.words());
    // What was asked for days that are over begins today.
    from.setValue(terms.from().isBefore(today) ? today : terms.from());
    until.setValue(terms.until());
  }

  /// Whether both days are there; the cursor goes where one is missing.
  boolean complete() {
    return from.filled() && until.filled();
  }

  /// @param consultant e-mail of the only person who may come; may be empty
  MissionTerms terms(String consultant) {
    return new MissionTerms(
        purpose.getValue(), words.getValue(), consultant, from.getValue(), until.getValue());
  }

  /// Says what is refused beside its field.
  ///
  /// @return whether it is about one of these
  boolean refuse(RuleViolated rule) {
    return switch (rule.key()) {
      case "mission.rule.words", "mission.rule.other" -> say(words, rule);
      case "mission.rule.order", "mission.rule.past", "mission.rule.long", "mission.rule.overlap" ->
          say(until, rule);
      default -> false;
    };
  }

  static <T extends Component & HasValidation> boolean say(T field, RuleViolated rule) {
    field.setErrorMessage(field.getTranslation(rule.key(), rule.args()));
    field.setInvalid(true);
    field.getElement().callJsFunction("focus");
    return true;
  }
}
