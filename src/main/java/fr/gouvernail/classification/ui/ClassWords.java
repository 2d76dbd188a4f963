package fr.gouvernail.classification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.aiact.Classification.Duty;
import fr.gouvernail.aiact.Interview;
import fr.gouvernail.aiact.Question;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.tenancy.PersonRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says classes, answers and duties in the language of the page.
final class ClassWords {

  private ClassWords() {}

  static String text(String key, Object... args) {
    return UI.getCurrent().getTranslation("classification." + key, args);
  }

  /// A text of a law pack.
  static String say(Text text) {
    return text.in(UI.getCurrent().getLocale());
  }

  /// What was answered.
  static String answer(Interview.Step step) {
    return answer(step.question(), step.chosen());
  }

  static String answer(Question question, List<Question.Option> chosen) {
    if (chosen.isEmpty()) {
      var none = question.none();
      return none == null ? text("none") : say(none);
    }
    return chosen.stream().map(option -> say(option.text())).collect(Collectors.joining(" · "));
  }

  /// What was answered, by ids; a dash where it was not.
  static String answerOf(Question question, @Nullable List<String> ids) {
    var chosen = question.chosen(ids);
    return chosen == null ? text("unanswered") : answer(question, chosen);
  }

  /// Since when it counts, or from when.
  static String from(Duty duty, LocalDate today) {
    var from = duty.from();
    return from == null
        ? text("undated")
        : text(duty.isDue(today) ? "since" : "from", Formats.here().date(from));
  }

  static String name(Map<PersonRef, String> names, PersonRef person) {
    return names.getOrDefault(person, text("somebody"));
  }

  static Span meta(String words) {
    var meta = new Span(words);
    meta.addClassName("gv-meta");
    return meta;
  }

  static Div row(Component... parts) {
    var row = new Div(parts);
    row.addClassName("gv-row");
    return row;
  }
}
