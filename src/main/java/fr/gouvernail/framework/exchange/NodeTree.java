package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.Choice;
import fr.gouvernail.framework.FrameworkQuestion;
import fr.gouvernail.framework.FrameworkQuestion.Dependency;
import fr.gouvernail.framework.RequirementNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Requirements and questions as the mappings that they are in YAML.
final class NodeTree {

  private final String locale;

  NodeTree(String locale) {
    this.locale = locale;
  }

  private WrittenFields fields() {
    return new WrittenFields(locale);
  }

  Map<String, Object> node(RequirementNode node) {
    var importance = node.importance();
    var questions = new LinkedHashMap<String, Object>();
    node.questions().forEach(question -> questions.put(question.urn(), question(question)));
    return fields()
        .put("urn", node.urn())
        .put("assessable", node.assessable())
        .put("depth", node.depth())
        .put("parent_urn", node.parentUrn())
        .put("ref_id", node.refId())
        .text("name", node.name())
        .text("description", node.description())
        .text("annotation", node.annotation())
        .text("typical_evidence", node.typicalEvidence())
        .put("importance", importance == null ? null : importance.id())
        .put("weight", weight(node.weight()))
        .put("min_score", node.minScore())
        .put("max_score", node.maxScore())
        .put("scores_definition_ref", node.scoresRef())
        .put("display_mode", node.splash() ? "splash" : null)
        .words("implementation_groups", node.groups())
        .words("threats", node.threats())
        .words("reference_controls", node.referenceControls())
        .translations()
        .put("questions", questions)
        .all();
  }

  private static @Nullable Integer weight(int weight) {
    return weight == 1 ? null : Integer.valueOf(weight);
  }

  private Map<String, Object> question(FrameworkQuestion question) {
    return fields()
        .put("type", question.type().id())
        .text("text", question.text())
        .text("annotation", question.annotation())
        .put("weight", weight(question.weight()))
        .translations()
        .put("depends_on", dependency(question.dependsOn()))
        .list("choices", question.choices(), this::choice)
        .all();
  }

  private @Nullable Map<String, Object> dependency(@Nullable Dependency dependency) {
    return dependency == null
        ? null
        : fields()
            .put("question", dependency.question())
            .words("answers", dependency.answers())
            .put("condition", dependency.all() ? "all" : "any")
            .all();
  }

  private Map<String, Object> choice(Choice choice) {
    var result = choice.computeResult();
    return fields()
        .put("urn", choice.urn())
        .text("value", choice.value())
        .text("description", choice.description())
        .text("annotation", choice.annotation())
        .put("add_score", choice.addScore())
        .put("compute_result", result == null ? null : result.id())
        .words("select_implementation_groups", choice.selectGroups())
        .put("color", choice.color())
        .translations()
        .all();
  }
}
