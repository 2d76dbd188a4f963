package fr.gouvernail.assessment.ui;

import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.assessment.StoredAnswer;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// How an answer travels: `n3or` is a score of 3, observed, to be revisited. Written the same in
/// frontend/assessment/model.ts.
final class AnswerCode {

  private static final Pattern FORM = Pattern.compile("(?:n(-?\\d{1,3})([dop])|([?s-]))(r?)");

  private AnswerCode() {}

  /// @throws RuleViolated if the code has another form
  static AnswerContent read(String code, String comment, String reason) {
    var match = FORM.matcher(code);
    if (!match.matches()) {
      throw new RuleViolated("assessment.answer.invalid");
    }
    var revisit = !match.group(4).isEmpty();
    if (match.group(1) != null) {
      var evidence =
          switch (match.group(2)) {
            case "d" -> EvidenceLevel.DECLARED;
            case "o" -> EvidenceLevel.OBSERVED;
            default -> EvidenceLevel.DOCUMENTED;
          };
      return new AnswerContent(
          AnswerState.SCORED, Integer.valueOf(match.group(1)), evidence, comment, "", revisit);
    }
    var state =
        switch (match.group(3)) {
          case "?" -> AnswerState.UNKNOWN;
          case "s" -> AnswerState.NOT_APPLICABLE;
          default -> AnswerState.UNANSWERED;
        };
    return new AnswerContent(state, null, null, comment, reason, revisit);
  }

  static String write(AnswerContent content) {
    var core =
        switch (content.state()) {
          case SCORED -> "n" + content.value() + letter(content.evidence());
          case UNKNOWN -> "?";
          case NOT_APPLICABLE, NOT_APPLICABLE_AUTO -> "s";
          case UNANSWERED -> "-";
        };
    return content.revisit() ? core + "r" : core;
  }

  private static String letter(@Nullable EvidenceLevel evidence) {
    return evidence == null
        ? "d"
        : switch (evidence) {
          case DECLARED -> "d";
          case OBSERVED -> "o";
          case DOCUMENTED -> "p";
        };
  }

  static ObjectNode json(StoredAnswer answer, @Nullable String by) {
    var content = answer.content();
    var json = JsonNodeFactory.instance.objectNode();
    json.put("rev", answer.revision());
    json.put("code", write(content));
    text(json, "comment", content.comment());
    text(json, "reason", content.reason());
    text(json, "by", by);
    text(json, "mark", answer.mark());
    text(json, "at", answer.at() == null ? null : answer.at().toString());
    return json;
  }

  static void text(ObjectNode json, String key, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      json.put(key, text);
    }
  }
}
