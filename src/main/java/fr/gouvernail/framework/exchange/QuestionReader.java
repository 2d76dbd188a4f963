package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.Choice;
import fr.gouvernail.framework.Compliance;
import fr.gouvernail.framework.FrameworkQuestion;
import fr.gouvernail.framework.FrameworkQuestion.Dependency;
import fr.gouvernail.framework.FrameworkQuestion.Type;
import fr.gouvernail.framework.exchange.Finding.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the questions of a requirement.
final class QuestionReader {

  private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");
  private static final String ALL = "all";

  private final String locale;
  private final Set<String> urns = new HashSet<>();
  private final DependencyCheck dependencies = new DependencyCheck();

  QuestionReader(String locale) {
    this.locale = locale;
  }

  DependencyCheck dependencies() {
    return dependencies;
  }

  /// @param mapping from the urns of the questions
  List<FrameworkQuestion> read(Cursor mapping) {
    var questions = new ArrayList<FrameworkQuestion>();
    var entries = mapping.entries();
    if (entries.size() > Limits.QUESTIONS) {
      mapping.note(Kind.TOO_MANY, Limits.QUESTIONS);
      return questions;
    }
    entries.forEach((urn, node) -> questions.add(question(urn, node)));
    return questions;
  }

  private FrameworkQuestion question(String urn, Cursor node) {
    node.only(
        Set.of("type", "text", "annotation", "weight", "depends_on", "choices", "translations"),
        Set.of("config"));
    node.translationsOnly(Set.of("text", "annotation"));
    var type = type(node.need("type"));
    var question =
        new FrameworkQuestion(
            node.asUrn(urn),
            type,
            node.localText("text", locale, Limits.TEXT, lastPart(urn)),
            node.localText("annotation", locale, Limits.TEXT),
            node.find("weight").number(1, Limits.WEIGHT, 1),
            dependency(node.find("depends_on")),
            type.hasChoices() ? choices(urn, node.need("choices")) : List.of());
    if (!urns.add(question.urn())) {
      node.note(Kind.URN_TWICE, question.urn());
    }
    dependencies.add(question, node.find("depends_on"));
    return question;
  }

  private static Type type(Cursor node) {
    var word = node.word();
    if (word == null) {
      return Type.TEXT;
    }
    var type = Type.of(word);
    if (type.isEmpty()) {
      node.note(Kind.VALUE_UNKNOWN, word);
    }
    return type.orElse(Type.TEXT);
  }

  private static @Nullable Dependency dependency(Cursor node) {
    if (!node.present()) {
      return null;
    }
    node.only(Set.of("question", "answers", "condition"), Set.of());
    var condition = Objects.requireNonNullElse(node.find("condition").word(), "any");
    if (!condition.equals(ALL) && !condition.equals("any")) {
      node.find("condition").note(Kind.VALUE_UNKNOWN, condition);
    }
    var answers = node.need("answers").words(Limits.CHOICES);
    return new Dependency(node.need("question").urn(), answers, condition.equals(ALL));
  }

  private List<Choice> choices(String question, Cursor list) {
    var choices = new ArrayList<Choice>();
    var own = new HashSet<String>();
    for (var item : list.items(Limits.CHOICES)) {
      var choice = choice(question + ":choice:" + (choices.size() + 1), item);
      if (!own.add(choice.urn())) {
        item.note(Kind.URN_TWICE, choice.urn());
      }
      choices.add(choice);
    }
    return choices;
  }

  /// @param otherwise its urn where the file has none
  private Choice choice(String otherwise, Cursor node) {
    node.only(
        Set.of(
            "urn",
            "value",
            "description",
            "annotation",
            "add_score",
            "compute_result",
            "select_implementation_groups",
            "color",
            "translations"),
        Set.of());
    node.translationsOnly(Set.of("value", "description", "annotation"));
    var urn = node.find("urn").present() ? node.find("urn").urn() : otherwise;
    return new Choice(
        urn,
        node.localText("value", locale, Limits.TEXT, lastPart(urn)),
        node.localText("description", locale, Limits.TEXT),
        node.localText("annotation", locale, Limits.TEXT),
        node.find("add_score").number(-Limits.SCORE, Limits.SCORE),
        result(node.find("compute_result")),
        node.find("select_implementation_groups").words(Limits.GROUPS),
        color(node.find("color")));
  }

  private static String lastPart(String urn) {
    var part = urn.substring(urn.lastIndexOf(':') + 1);
    return part.isBlank() ? "?" : part;
  }

  private static @Nullable Compliance result(Cursor node) {
    var word = node.word();
    if (word == null) {
      return null;
    }
    var result = Compliance.of(word);
    if (result.isEmpty()) {
      node.note(Kind.VALUE_UNKNOWN, word);
    }
    return result.orElse(null);
  }

  private static @Nullable String color(Cursor node) {
    var word = node.word();
    if (word == null || COLOR.matcher(word).matches()) {
      return word;
    }
    node.note(Kind.VALUE_UNKNOWN, word);
    return null;
  }
}
