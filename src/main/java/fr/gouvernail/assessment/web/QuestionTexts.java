package fr.gouvernail.assessment.web;

import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.shell.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Every question of a questionnaire in full, as the interview shows it: what lets it go on without
/// the portal. A browser fetches it once, at an address that changes with what stands there.
@Component
public class QuestionTexts {

  private record Key(String questionnaire, Version version, Locale locale) {}

  /// @param mark changes with the bytes
  record Part(byte[] json, String mark) {}

  private final Map<Key, Part> parts = new ConcurrentHashMap<>();

  /// Where the questions of an assessment are.
  ///
  /// @param page address of the assessment
  public String address(String page, Questionnaire questionnaire, Locale locale) {
    var language = Texts.supported(locale).getLanguage();
    return page + "/questions/" + language + "?" + part(questionnaire, locale).mark();
  }

  /// The file itself.
  public byte[] bytes(Questionnaire questionnaire, Locale locale) {
    return part(questionnaire, locale).json();
  }

  Part part(Questionnaire questionnaire, Locale wanted) {
    var locale = Texts.supported(wanted);
    return parts.computeIfAbsent(
        new Key(questionnaire.id(), questionnaire.version(), locale),
        key -> of(json(questionnaire, locale)));
  }

  private static Part of(ObjectNode json) {
    var bytes = json.toString().getBytes(StandardCharsets.UTF_8);
    var sum = new CRC32();
    sum.update(bytes);
    return new Part(bytes, Long.toHexString(sum.getValue()));
  }

  private static ObjectNode json(Questionnaire questionnaire, Locale locale) {
    var json = JsonNodeFactory.instance.objectNode();
    var dimensions = json.putArray("dimensions");
    for (var dimension : questionnaire.dimensions()) {
      dimensions
          .addObject()
          .put("id", dimension.id())
          .put("label", dimension.label().in(locale))
          .put("description", dimension.description().in(locale))
          .put("opening", dimension.openingQuestion().in(locale));
    }
    var questions = json.putArray("questions");
    questionnaire
        .questions()
        .forEach(q -> question(questions.addObject(), questionnaire, q, locale));
    return json;
  }

  private static void question(
      ObjectNode json, Questionnaire questionnaire, Question question, Locale locale) {
    json.put("id", question.id());
    json.put("dimension", question.dimension());
    json.put("label", question.label().in(locale));
    json.put("text", question.text().in(locale));
    json.put("help", question.help().in(locale));
    json.put("weight", question.weight());
    json.put("respondent", questionnaire.respondent(question.respondent()).label().in(locale));
    json.put("na", question.naAllowed());
    json.put("pack", question.pack());
    var levels = json.putArray("levels");
    question.statements().forEach(s -> levels.add(s.text().in(locale)));
    var examples = json.putArray("examples");
    question.evidenceExamples().forEach(e -> examples.add(e.in(locale)));
  }
}
