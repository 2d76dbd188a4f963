package fr.gouvernail.assessment.ui;

import fr.gouvernail.assessment.DimensionSheet;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.shell.Formats;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Puts a sheet into the form that the client component reads (frontend/assessment/model.ts).
final class DimensionJson {

  private static final String PREFIX = "assessment.screen.";
  private static final Map<Locale, ObjectNode> TEXTS = new ConcurrentHashMap<>();

  private DimensionJson() {}

  /// The screen's own words, the same for everybody of a language.
  static ObjectNode texts(Locale locale) {
    return TEXTS.computeIfAbsent(
        locale,
        l -> {
          var bundle = ResourceBundle.getBundle("vaadin-i18n.translations", l);
          var json = JsonNodeFactory.instance.objectNode();
          bundle.keySet().stream()
              .filter(key -> key.startsWith(PREFIX))
              .sorted()
              .forEach(key -> json.put(key.substring(PREFIX.length()), bundle.getString(key)));
          return json;
        });
  }

  /// @param scope under which the browser keeps unsent answers: person, company, assessment
  /// @param home address of the assessment's page
  /// @param at question to start with, if the address names one
  static ObjectNode of(
      DimensionSheet sheet, Locale locale, String scope, String home, @Nullable String at) {
    var file = sheet.file();
    var json = JsonNodeFactory.instance.objectNode();
    json.put("scope", scope);
    json.put("lang", locale.getLanguage());
    json.put("readOnly", !file.open());
    json.put("home", home);
    json.put("minutes", file.questionnaire().pack(file.pack()).minutes());
    AnswerCode.text(json, "at", at);
    var dimension = json.putObject("dimension");
    dimension.put("id", sheet.dimension().id());
    dimension.put("description", sheet.dimension().description().in(locale));
    dimension.put("opening", sheet.dimension().openingQuestion().in(locale));
    var dimensions = json.putArray("dimensions");
    for (var d : file.questionnaire().dimensions()) {
      var progress = file.progress(d.id());
      if (progress.all() > 0) {
        dimensions
            .addObject()
            .put("id", d.id())
            .put("label", d.label().in(locale))
            .put("done", progress.answered())
            .put("all", progress.all());
      }
    }
    var revisits = json.putArray("index");
    file.toRevisit().forEach(q -> entry(revisits.addObject(), q, locale).put("revisit", true));
    var levels = json.putArray("levels");
    file.questionnaire().answerLevels().forEach(l -> levels.add(l.label().in(locale)));
    if (sheet.previousDate() != null) {
      json.put("previousDate", Formats.of(locale).date(sheet.previousDate()));
    }
    var questions = json.putArray("questions");
    sheet.questions().forEach(q -> question(questions.addObject(), sheet, q, locale));
    var answers = json.putObject("answers");
    sheet
        .answers()
        .forEach((id, answer) -> {
          var by = answer.by();
          answers.set(
              id, AnswerCode.json(answer, by == null ? null : sheet.file().names().get(by)));
        });
    return json;
  }

  private static ObjectNode entry(ObjectNode entry, Question question, Locale locale) {
    return entry.put("id", question.id()).put("label", question.label().in(locale));
  }

  private static void question(
      ObjectNode json, DimensionSheet sheet, Question question, Locale locale) {
    json.put("id", question.id());
    json.put("label", question.label().in(locale));
    json.put("text", question.text().in(locale));
    json.put("weight", question.weight());
    json.put(
        "respondent",
        sheet.file().questionnaire().respondent(question.respondent()).label().in(locale));
    json.put("na", question.naAllowed());
    var levels = json.putArray("levels");
    question.statements().forEach(s -> levels.add(s.text().in(locale)));
    var previous = sheet.previous().get(question.id());
    if (previous != null) {
      var before = json.putObject("previous").put("code", AnswerCode.write(previous));
      AnswerCode.text(before, "comment", previous.comment());
    }
  }
}
