package fr.gouvernail.frameworkaudit.ui;

import static fr.gouvernail.frameworkaudit.ui.AuditWords.text;

import fr.gouvernail.framework.Compliance;
import fr.gouvernail.framework.FrameworkQuestion;
import fr.gouvernail.framework.LocalText;
import fr.gouvernail.framework.RequirementNode;
import fr.gouvernail.frameworkaudit.FrameworkSheet;
import fr.gouvernail.frameworkaudit.GivenAnswer;
import fr.gouvernail.frameworkaudit.StoredGiven;
import fr.gouvernail.tenancy.PersonRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the browser needs of one section.
final class SectionJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> WORDS =
      List.of(
          "saving",
          "saved",
          "kept",
          "kept.nowhere",
          "evidence",
          "comment",
          "comment.requirement",
          "clear",
          "yes",
          "no",
          "number",
          "former",
          "judgement",
          "score.on",
          "none",
          "abandon",
          "conflict",
          "keep",
          "take",
          "gone",
          "result.compliant",
          "result.partially_compliant",
          "result.non_compliant",
          "result.not_applicable");

  private SectionJson() {}

  static ObjectNode texts(UnaryOperator<String> words) {
    var json = JSON.objectNode();
    WORDS.forEach(key -> json.put(key, words.apply("frameworkaudit.answer." + key)));
    return json;
  }

  /// @param scope under which the device keeps what is not sent yet
  /// @param by names of who answered
  static ObjectNode of(
      FrameworkSheet sheet,
      List<RequirementNode> nodes,
      String scope,
      Locale reader,
      Map<PersonRef, String> by) {
    var json = JSON.objectNode().put("scope", scope).put("lang", reader.getLanguage());
    var requirements = json.putArray("requirements");
    var answers = json.putObject("answers");
    for (var node : nodes) {
      requirements.add(requirement(sheet, node, reader));
      var subjects =
          new ArrayList<>(node.questions().stream().map(FrameworkQuestion::urn).toList());
      subjects.add(node.urn());
      for (var subject : subjects) {
        var stored = sheet.answers().get(subject);
        if (stored != null) {
          answers.set(subject, stored(stored, by.getOrDefault(stored.by(), "")));
        }
      }
    }
    json.set("stand", stand(sheet, nodes));
    return json;
  }

  static ObjectNode stored(StoredGiven stored, String by) {
    var given = stored.given();
    var json = JSON.objectNode();
    given.choices().forEach(json.putArray("choices")::add);
    json.put("written", given.written());
    var result = given.result();
    json.put("result", result == null ? null : result.id());
    json.put("score", given.score());
    return json.put("comment", stored.comment())
        .put("rev", stored.revision())
        .put("mark", stored.mark())
        .put("stale", stored.stale())
        .put("by", by);
  }

  static ObjectNode stand(FrameworkSheet sheet, List<RequirementNode> nodes) {
    var json = JSON.objectNode();
    var asked = json.putArray("asked");
    var outside = json.putArray("outside");
    for (var node : nodes) {
      if (!sheet.result().node(node.urn()).inScope()) {
        outside.add(node.urn());
      }
      node.questions().stream()
          .map(FrameworkQuestion::urn)
          .filter(sheet.result().asked()::contains)
          .forEach(asked::add);
    }
    var total = sheet.result().total();
    return json.put(
        "progress", text("answer.progress", AuditWords.progress(total), AuditWords.score(total)));
  }

  private static ObjectNode requirement(FrameworkSheet sheet, RequirementNode node, Locale reader) {
    var scale = sheet.framework().scaleOf(node);
    var json =
        JSON.objectNode()
            .put("u", node.urn())
            .put("ref", node.refId() == null ? "" : node.refId())
            .put("min", scale.min())
            .put("max", scale.max())
            .put("judged", node.questions().stream().noneMatch(FrameworkQuestion::decides))
            .put("scored", node.questions().stream().noneMatch(FrameworkQuestion::scores));
    json.set("name", words(AuditWords.name(node, sheet.library().locale()), reader));
    if (node.name() != null) {
      put(json, "description", node.description(), reader);
    }
    put(json, "note", node.annotation(), reader);
    put(json, "evidence", node.typicalEvidence(), reader);
    var levels = json.putArray("levels");
    scale
        .levels()
        .forEach(level -> pair(levels.addArray().add(level.score()), level.name(), reader));
    var questions = json.putArray("questions");
    node.questions().forEach(question -> questions.add(question(question, reader)));
    return json;
  }

  private static ObjectNode question(FrameworkQuestion question, Locale reader) {
    var json = JSON.objectNode().put("u", question.urn()).put("type", question.type().id());
    json.set("text", words(question.text(), reader));
    put(json, "note", question.annotation(), reader);
    var choices = json.putArray("choices");
    question
        .choices()
        .forEach(choice -> pair(choices.addArray().add(choice.urn()), choice.value(), reader));
    return json;
  }

  private static void pair(ArrayNode pair, LocalText text, Locale reader) {
    pair.add(words(text, reader));
  }

  private static void put(ObjectNode json, String key, @Nullable LocalText text, Locale reader) {
    if (text != null) {
      json.set(key, words(text, reader));
    }
  }

  private static ObjectNode words(LocalText text, Locale reader) {
    var json = JSON.objectNode().put("t", text.in(reader));
    return text.fallsBack(reader) ? json.put("l", text.languageFor(reader).toLanguageTag()) : json;
  }

  /// What the browser says that was answered.
  static GivenAnswer given(JsonNode content) {
    return JsonMapper.shared().treeToValue(content, Sent.class).given();
  }

  private record Sent(
      @Nullable List<String> choices,
      @Nullable String written,
      @Nullable String result,
      @Nullable Integer score,
      @Nullable String comment) {

    GivenAnswer given() {
      return new GivenAnswer(
          choices == null ? List.of() : choices,
          written == null ? "" : written,
          result == null ? null : Compliance.of(result).orElse(null),
          score);
    }
  }
}
