package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouvernail.assessment.Targets;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaire.TargetProfile;
import fr.gouvernail.scoring.TargetSuggestion;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where the company wants to be: a profile, explained, and if need be other levels with a reason.
class TargetsForm extends Div {

  private final Questionnaire questionnaire;
  private final Div advice = new Div();
  private final RadioButtonGroup<TargetProfile> profile = new RadioButtonGroup<>();
  private final Map<String, Select<Integer>> levels = new LinkedHashMap<>();
  private final TextArea reason = new TextArea();

  TargetsForm(Questionnaire questionnaire, @Nullable Targets targets) {
    this.questionnaire = questionnaire;
    addClassName("gv-form");
    profile.setLabel(getTranslation("assessment.targets.profile"));
    profile.setItems(questionnaire.targetProfiles());
    profile.setItemLabelGenerator(p -> p.label().in(getLocale()));
    reason.setLabel(getTranslation("assessment.targets.why"));
    reason.setMaxLength(1000);
    add(advice, profile);
    var scale = new Div();
    scale.addClassNames("gv-grid", "gv-grid-2");
    for (var dimension : questionnaire.dimensions()) {
      var select = new Select<Integer>();
      select.setLabel(dimension.label().in(getLocale()));
      select.setItems(1, 2, 3, 4);
      select.setItemLabelGenerator(
          level -> level + " – " + questionnaire.answerLevels().get(level).label().in(getLocale()));
      select.addValueChangeListener(e -> askWhy());
      levels.put(dimension.id(), select);
      scale.add(select);
    }
    add(scale, reason);
    if (targets != null) {
      profile.setValue(questionnaire.targetProfile(targets.profile()));
      set(targets.levels());
      reason.setValue(targets.reason() == null ? "" : targets.reason());
    }
    profile.addValueChangeListener(e -> {
      if (e.getValue() != null) {
        set(e.getValue().targets());
      }
    });
    askWhy();
  }

  /// Shows what the facts suggest; takes it over while nothing was chosen.
  void suggest(TargetSuggestion suggestion) {
    var suggested = questionnaire.targetProfile(suggestion.profile());
    var words =
        Stream.of(
                getTranslation("assessment.targets.suggested", suggested.label().in(getLocale())),
                named("assessment.targets.because", suggestion.because()),
                named("assessment.targets.open", suggestion.unknown()))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
    advice.removeAll();
    advice.add(new Note(Tone.ACCENT, "lightbulb", words).announced());
    if (profile.getValue() == null) {
      profile.setValue(suggested);
    }
  }

  private String named(String key, List<String> facts) {
    return facts.isEmpty()
        ? ""
        : getTranslation(
            key,
            facts.stream()
                .map(f -> questionnaire.fact(f).text().in(getLocale()))
                .collect(Collectors.joining(" ; ")));
  }

  private void askWhy() {
    var chosen = profile.getValue();
    reason.setVisible(chosen != null && !levels().equals(chosen.targets()));
  }

  private void set(Map<String, Integer> wanted) {
    levels.forEach((dimension, select) -> select.setValue(wanted.get(dimension)));
  }

  private Map<String, Integer> levels() {
    return levels.entrySet().stream()
        .filter(e -> e.getValue().getValue() != null)
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().getValue()));
  }

  Targets targets() {
    var chosen = profile.getValue();
    return new Targets(
        chosen == null ? "" : chosen.id(), levels(), reason.isVisible() ? reason.getValue() : null);
  }
}
