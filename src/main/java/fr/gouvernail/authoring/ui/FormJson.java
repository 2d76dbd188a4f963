package fr.gouvernail.authoring.ui;

import fr.gouvernail.authoring.DraftWriting;
import fr.gouvernail.authoring.OpenDraft;
import fr.gouvernail.authoring.model.Content;
import fr.gouvernail.authoring.model.Draft;
import fr.gouvernail.authoring.model.Head;
import fr.gouvernail.authoring.model.Piece;
import fr.gouvernail.authoring.model.Problem;
import fr.gouvernail.authoring.model.Stamp;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the browser needs of one piece of a draft.
final class FormJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final List<String> WORDS =
      List.of(
          "saving",
          "saved",
          "kept",
          "kept.nowhere",
          "abandon",
          "conflict",
          "theirs",
          "mine",
          "keep",
          "take",
          "in.fr",
          "in.en",
          "missing.fr",
          "missing.en",
          "title",
          "code.all",
          "presentation",
          "rights",
          "levels",
          "level",
          "level.score",
          "level.add",
          "level.remove",
          "groups",
          "groups.help",
          "group",
          "group.initial",
          "group.add",
          "group.remove",
          "membership",
          "label",
          "label.question",
          "code",
          "weight",
          "help",
          "help.dimension",
          "text",
          "type",
          "type.UNIQUE_CHOICE",
          "type.MULTIPLE_CHOICE",
          "type.TEXT",
          "type.NUMBER",
          "type.BOOLEAN",
          "type.DATE",
          "statements",
          "statement",
          "statement.add",
          "statement.up",
          "statement.remove",
          "score",
          "score.none",
          "result",
          "result.none",
          "result.COMPLIANT",
          "result.PARTIALLY_COMPLIANT",
          "result.NON_COMPLIANT",
          "result.NOT_APPLICABLE",
          "after",
          "after.question",
          "after.always",
          "after.gone",
          "after.statements",
          "recommendation",
          "evidence",
          "note",
          "field.title",
          "field.code",
          "field.presentation",
          "field.rights",
          "field.levels",
          "field.groups",
          "field.label",
          "field.text",
          "field.help",
          "field.evidence",
          "field.recommendation",
          "field.note",
          "field.weight",
          "field.type",
          "field.statements",
          "field.after",
          "field.importance");

  private FormJson() {}

  static ObjectNode texts(UnaryOperator<String> words) {
    var json = JSON.objectNode();
    WORDS.forEach(key -> json.put(key, words.apply("authoring.form." + key)));
    return json;
  }

  /// @param at key of the piece
  /// @param scope under which the device keeps what is not sent yet
  /// @param by name of who wrote it last
  static ObjectNode of(OpenDraft open, String at, String scope, String by, Locale reader) {
    var draft = open.draft();
    var json =
        stored(draft, at, by)
            .put("scope", scope)
            .put("lang", reader.getLanguage())
            .put("key", at)
            .put("kind", kind(draft, at));
    json.set("wrong", wrong(open.problems(), at));
    var levels = json.putArray("levels");
    var questions = json.putArray("questions");
    var groups = json.putArray("groups");
    json.putArray("choices");
    draft
        .find(at)
        .filter(Piece::question)
        .ifPresent(piece -> {
          draft
              .head()
              .about()
              .levels()
              .forEach(level ->
                  levels.addArray().add(level.score()).add(AuthoringWords.reading(level.name())));
          draft
              .head()
              .about()
              .groups()
              .forEach(group -> groups.addArray().add(group.key()).add(AuthoringWords.name(group)));
          draft
              .questions()
              .filter(other -> !other.key().equals(at) && other.content().type().hasChoices())
              .forEach(other ->
                  questions
                      .addArray()
                      .add(other.key())
                      .add(other.content().code() + " " + AuthoringWords.name(other)));
          var after = piece.content().after();
          if (after != null) {
            json.set("choices", choices(draft, after.question()));
          }
        });
    return json;
  }

  private static String kind(Draft draft, String at) {
    return draft
        .find(at)
        .map(piece -> piece.question() ? "question" : "dimension")
        .orElse(DraftWriting.HEAD);
  }

  /// What stands there, as a conflict shows it.
  static ObjectNode stored(Draft draft, String at, String by) {
    var stamp = stamp(draft, at);
    var json =
        JSON.objectNode().put("rev", stamp.revision()).put("mark", stamp.mark()).put("by", by);
    json.set(
        "content",
        draft
            .find(at)
            .<JsonNode>map(piece -> MAPPER.valueToTree(piece.content()))
            .orElseGet(() -> MAPPER.valueToTree(draft.head().about())));
    return json;
  }

  static Stamp stamp(Draft draft, String at) {
    return draft.find(at).map(Piece::stamp).orElse(draft.head().stamp());
  }

  static ArrayNode wrong(List<Problem> problems, String at) {
    var piece = at.equals(DraftWriting.HEAD) ? "" : at;
    var json = JSON.arrayNode();
    problems.stream()
        .filter(problem -> problem.piece().equals(piece) && !problem.field().isEmpty())
        .forEach(problem ->
            json.addObject()
                .put("field", problem.field())
                .put("text", AuthoringWords.saying(problem))
                .put("stops", problem.kind().stops()));
    return json;
  }

  /// The statements of a question.
  static ArrayNode choices(Draft draft, String question) {
    var json = JSON.arrayNode();
    draft
        .find(question)
        .ifPresent(piece ->
            piece
                .content()
                .statements()
                .forEach(statement ->
                    json.addArray()
                        .add(statement.key())
                        .add(AuthoringWords.reading(statement.text()))));
    return json;
  }

  static Content content(JsonNode sent) {
    return MAPPER.treeToValue(sent, Content.class);
  }

  static Head.About about(JsonNode sent) {
    return MAPPER.treeToValue(sent, Head.About.class);
  }
}
