package fr.gouvernail.framework;

import fr.gouvernail.framework.FrameworkChanges.Aspect;
import fr.gouvernail.framework.FrameworkChanges.Change;
import fr.gouvernail.framework.FrameworkChanges.Difference;
import fr.gouvernail.framework.FrameworkChanges.Kind;
import fr.gouvernail.framework.FrameworkChanges.Subject;
import fr.gouvernail.framework.Scale.ScoreLevel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A library as a flat list of things with fields, for comparing.
final class LibraryDescription {

  private final Map<String, Thing> things = new LinkedHashMap<>();

  private LibraryDescription() {}

  record Field(Aspect aspect, String value) {}

  record Thing(Subject subject, String id, LocalText name, Map<String, Field> fields) {

    Change change(Kind kind, List<Difference> differences) {
      return new Change(kind, subject, id, name, differences);
    }

    Thing with(Aspect aspect, String field, @Nullable Object value) {
      if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
        fields.put(field, new Field(aspect, text(value)));
      }
      return this;
    }

    private static String text(Object value) {
      return value instanceof List<?> list
          ? String.join(", ", list.stream().map(String::valueOf).toList())
          : String.valueOf(value);
    }

    Thing text(String field, @Nullable LocalText text) {
      if (text != null) {
        text.byLanguage()
            .forEach((language, words) ->
                with(
                    Aspect.TEXT,
                    language.equals(text.original()) ? field : field + "[" + language + "]",
                    words));
      }
      return this;
    }
  }

  /// Things by what they are and their identifiers.
  static Map<String, Thing> of(FrameworkLibrary library) {
    var description = new LibraryDescription();
    description.library(library);
    library.frameworks().forEach(description::framework);
    return description.things;
  }

  private Thing thing(Subject subject, String key, String id, LocalText name) {
    var thing = new Thing(subject, id, name, new LinkedHashMap<>());
    things.put(subject + " " + key, thing);
    return thing;
  }

  private void library(FrameworkLibrary library) {
    thing(Subject.LIBRARY, "", library.urn(), library.name())
        .text("name", library.name())
        .text("description", library.description())
        .text("copyright", library.copyright())
        .text("provider", library.provider())
        .with(Aspect.STRUCTURE, "ref_id", library.refId())
        .with(Aspect.STRUCTURE, "packager", library.packager())
        .with(Aspect.STRUCTURE, "dependencies", library.dependencies());
    for (var control : library.referenceControls()) {
      var name = control.name();
      thing(
              Subject.CONTROL,
              control.urn(),
              control.urn(),
              name == null ? LocalText.of(library.locale(), control.refId()) : name)
          .text("name", name)
          .with(Aspect.STRUCTURE, "ref_id", control.refId());
    }
  }

  private void framework(Framework framework) {
    thing(Subject.FRAMEWORK, framework.urn(), framework.urn(), framework.name())
        .text("name", framework.name())
        .text("description", framework.description())
        .text("annotation", framework.annotation())
        .with(Aspect.STRUCTURE, "ref_id", framework.refId())
        .with(Aspect.SCORE, "min_score", framework.scale().min())
        .with(Aspect.SCORE, "max_score", framework.scale().max())
        .with(Aspect.SCORE, "aggregation", framework.aggregation().id());
    levels(framework, "", framework.scale().levels());
    framework.alternatives().forEach((name, levels) -> levels(framework, name + ":", levels));
    for (var group : framework.groups()) {
      thing(Subject.GROUP, framework.urn() + " " + group.refId(), group.refId(), group.name())
          .text("name", group.name())
          .text("description", group.description())
          .with(Aspect.SCOPE, "default_selected", group.defaultSelected());
    }
    framework.nodes().forEach(this::node);
  }

  private void levels(Framework framework, String alternative, List<ScoreLevel> levels) {
    for (var level : levels) {
      var id = alternative + level.score();
      thing(Subject.SCORE_LEVEL, framework.urn() + " " + id, id, level.name())
          .text("name", level.name())
          .text("description", level.description())
          .text("description_doc", level.descriptionDoc());
    }
  }

  private void node(RequirementNode node) {
    var importance = node.importance();
    thing(Subject.NODE, node.urn(), node.urn(), name(node))
        .text("name", node.name())
        .text("description", node.description())
        .text("annotation", node.annotation())
        .text("typical_evidence", node.typicalEvidence())
        .with(Aspect.STRUCTURE, "parent_urn", node.parentUrn())
        .with(Aspect.STRUCTURE, "assessable", node.assessable())
        .with(Aspect.STRUCTURE, "ref_id", node.refId())
        .with(Aspect.STRUCTURE, "importance", importance == null ? null : importance.id())
        .with(Aspect.STRUCTURE, "threats", node.threats())
        .with(Aspect.STRUCTURE, "reference_controls", node.referenceControls())
        .with(Aspect.SCOPE, "implementation_groups", node.groups())
        .with(Aspect.SCORE, "weight", node.weight())
        .with(Aspect.SCORE, "min_score", node.minScore())
        .with(Aspect.SCORE, "max_score", node.maxScore())
        .with(Aspect.SCORE, "scores_definition_ref", node.scoresRef());
    node.questions().forEach(this::question);
  }

  private static LocalText name(RequirementNode node) {
    if (node.name() != null) {
      return node.name();
    }
    var description = node.description();
    return description == null
        ? LocalText.of("fr", node.refId() == null ? node.urn() : node.refId())
        : description;
  }

  private void question(FrameworkQuestion question) {
    var dependency = question.dependsOn();
    var thing =
        thing(Subject.QUESTION, question.urn(), question.urn(), question.text())
            .text("text", question.text())
            .text("annotation", question.annotation())
            .with(Aspect.STRUCTURE, "type", question.type().id())
            .with(Aspect.SCORE, "weight", question.weight());
    if (dependency != null) {
      thing
          .with(Aspect.SCOPE, "depends_on.question", dependency.question())
          .with(Aspect.SCOPE, "depends_on.answers", dependency.answers())
          .with(Aspect.SCOPE, "depends_on.condition", dependency.all() ? "all" : "any");
    }
    question.choices().forEach(choice -> choice(question, choice));
  }

  private void choice(FrameworkQuestion question, Choice choice) {
    var result = choice.computeResult();
    thing(Subject.CHOICE, question.urn() + " " + choice.urn(), choice.urn(), choice.value())
        .text("value", choice.value())
        .text("description", choice.description())
        .text("annotation", choice.annotation())
        .with(Aspect.SCORE, "add_score", choice.addScore())
        .with(Aspect.SCORE, "compute_result", result == null ? null : result.id())
        .with(Aspect.SCOPE, "select_implementation_groups", choice.selectGroups())
        .with(Aspect.STRUCTURE, "color", choice.color());
  }
}
