package fr.gouvernail.questionnaire;

import fr.gouvernail.questionnaire.Question.LegalDuty;
import fr.gouvernail.questionnaire.Question.Recommendation;
import fr.gouvernail.questionnaire.Question.Reference;
import fr.gouvernail.questionnaire.Question.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads the questions of a questionnaire file.
final class QuestionReader {

  private static final int STATEMENTS = 5;
  private static final int ADVISED_LEVELS = 3;
  private static final Set<String> FRAMEWORKS =
      Set.of("nist_ai_rmf", "iso_42001", "ai_act", "rgpd", "autres");

  /// The ids that a question may name.
  record Ids(
      Set<String> dimensions,
      Set<String> packs,
      Set<String> respondents,
      Set<String> actions,
      Set<String> efforts) {}

  private final Translations translations;
  private final ConditionReader conditions;
  private final Ids ids;
  private final Set<String> recommendationIds = new HashSet<>();

  QuestionReader(Translations translations, ConditionReader conditions, Ids ids) {
    this.translations = translations;
    this.conditions = conditions;
    this.ids = ids;
  }

  Question read(ContentNode item, int order) {
    var id = item.get("id").text();
    var node = item.named(id);
    node.only(
        "id",
        "dimension",
        "label",
        "text",
        "help",
        "weight",
        "pack",
        "respondent",
        "gate",
        "applies_if",
        "na_allowed",
        "levels",
        "evidence_examples",
        "references",
        "legal",
        "recommendations");
    var place = "questions/" + id;
    return new Question(
        id,
        order,
        known(node.get("dimension"), ids.dimensions()),
        translations.text(node.get("label"), place + "/label"),
        translations.text(node.get("text"), place + "/text"),
        translations.text(node.get("help"), place + "/help"),
        node.get("weight").integer(1, 3),
        known(node.get("pack"), ids.packs()),
        known(node.get("respondent"), ids.respondents()),
        node.get("gate").flag(),
        conditions.read(node.get("applies_if")),
        node.get("na_allowed").flag(),
        statements(node.get("levels"), place),
        examples(node.get("evidence_examples"), place),
        references(node.find("references"), place),
        legal(node.find("legal"), place),
        recommendations(node.get("recommendations"), place));
  }

  static String known(ContentNode node, Set<String> ids) {
    var id = node.text();
    if (node.present() && !ids.contains(id)) {
      node.fault("names « " + id + " », which the file does not define");
    }
    return id;
  }

  private List<Statement> statements(ContentNode node, String place) {
    var statements = new ArrayList<Statement>();
    for (var item : node.items()) {
      item.only("value", "statement");
      var value = item.get("value").integer(0, STATEMENTS - 1);
      if (value != statements.size()) {
        item.fault("the values 0 to 4 are expected in that order");
      }
      statements.add(
          new Statement(
              value, translations.text(item.get("statement"), place + "/levels/" + value)));
    }
    if (node.present() && statements.size() != STATEMENTS) {
      node.fault("five statements are expected");
    }
    return statements;
  }

  private List<Text> examples(ContentNode node, String place) {
    var items = node.items();
    return IntStream.range(0, items.size())
        .mapToObj(i -> translations.text(items.get(i), place + "/evidence_examples/" + i))
        .toList();
  }

  private List<Reference> references(ContentNode node, String place) {
    var references = new ArrayList<Reference>();
    node.entries()
        .forEach((framework, clauses) -> {
          if (!FRAMEWORKS.contains(framework)) {
            clauses.fault("unknown framework");
          }
          var items = clauses.items();
          references.add(
              new Reference(
                  framework,
                  IntStream.range(0, items.size())
                      .mapToObj(i ->
                          translations.text(
                              items.get(i), place + "/references/" + framework + "/" + i))
                      .toList()));
        });
    return references;
  }

  private @Nullable LegalDuty legal(ContentNode node, String place) {
    if (!node.present()) {
      return null;
    }
    // The status is a display hint of the file; what counts is the date.
    node.only("status", "applies_from", "basis", "condition");
    return new LegalDuty(
        node.get("applies_from").date(),
        translations.text(node.get("basis"), place + "/legal/basis"),
        conditions.read(node.find("condition")));
  }

  private List<Recommendation> recommendations(ContentNode node, String place) {
    var recommendations = new ArrayList<Recommendation>();
    for (var item : node.items()) {
      item.only(
          "id", "when_level", "action", "roadmap_step", "effort", "impact", "feasibility", "text");
      var id = item.get("id").text();
      if (!recommendationIds.add(id)) {
        item.fault("the id " + id + " appears twice");
      }
      var level = item.get("when_level").integer(0, ADVISED_LEVELS - 1);
      if (level != recommendations.size()) {
        item.fault("the levels 0, 1 and 2 are expected in that order");
      }
      recommendations.add(
          new Recommendation(
              id,
              level,
              known(item.get("action"), ids.actions()),
              item.get("roadmap_step").text(),
              known(item.get("effort"), ids.efforts()),
              item.get("impact").integer(1, 10),
              item.get("feasibility").integer(1, 10),
              translations.text(item.get("text"), place + "/recommendations/" + id)));
    }
    if (node.present() && recommendations.size() != ADVISED_LEVELS) {
      node.fault("one recommendation for each of the levels 0, 1 and 2 is expected");
    }
    return recommendations;
  }
}
