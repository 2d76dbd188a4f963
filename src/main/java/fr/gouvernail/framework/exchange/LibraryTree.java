package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.Framework;
import fr.gouvernail.framework.Framework.Aggregation;
import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.framework.FrameworkLibrary.Referenced;
import fr.gouvernail.framework.Scale.ScoreLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/// A library as the mapping that its YAML file is.
final class LibraryTree {

  private final String locale;

  private LibraryTree(String locale) {
    this.locale = locale;
  }

  static Map<String, Object> of(FrameworkLibrary library) {
    return new LibraryTree(library.locale()).library(library);
  }

  private WrittenFields fields() {
    return new WrittenFields(locale);
  }

  private Map<String, Object> library(FrameworkLibrary library) {
    var objects =
        fields()
            .list("reference_controls", library.referenceControls(), this::reference)
            .list("threats", library.threats(), this::reference);
    if (library.frameworks().size() == 1) {
      objects.put("framework", framework(library.frameworks().getFirst()));
    } else {
      objects.list("frameworks", library.frameworks(), this::framework);
    }
    var date = library.publicationDate();
    return fields()
        .put("urn", library.urn())
        .put("locale", locale)
        .put("ref_id", library.refId())
        .text("name", library.name())
        .text("description", library.description())
        .text("copyright", library.copyright())
        .put("version", library.version())
        .put("publication_date", date == null ? null : date.toString())
        .text("provider", library.provider())
        .put("packager", library.packager())
        .words("labels", library.labels())
        .words("dependencies", library.dependencies())
        .translations()
        .put("objects", objects.all())
        .all();
  }

  private Map<String, Object> reference(Referenced reference) {
    return fields()
        .put("urn", reference.urn())
        .put("ref_id", reference.refId())
        .text("name", reference.name())
        .translations()
        .all();
  }

  private Map<String, Object> framework(Framework framework) {
    var node = new NodeTree(locale);
    return fields()
        .put("urn", framework.urn())
        .put("ref_id", framework.refId())
        .text("name", framework.name())
        .text("description", framework.description())
        .text("annotation", framework.annotation())
        .translations()
        .put("min_score", framework.scale().min())
        .put("max_score", framework.scale().max())
        .put("scores_definition", scores(framework))
        .list("implementation_groups_definition", framework.groups(), this::group)
        .list("requirement_nodes", framework.nodes(), node::node)
        .all();
  }

  /// A list, or a mapping where there is more to say than the names of scores.
  private Object scores(Framework framework) {
    var scale = framework.scale().levels().stream().map(this::level).toList();
    if (framework.alternatives().isEmpty() && framework.aggregation() == Aggregation.SUM) {
      return scale;
    }
    var alternatives = new LinkedHashMap<String, Object>();
    framework
        .alternatives()
        .forEach((name, levels) ->
            alternatives.put(name, new ArrayList<>(levels.stream().map(this::level).toList())));
    return fields()
        .list("scale", framework.scale().levels(), this::level)
        .put("alternatives", alternatives)
        .put(
            "aggregation",
            framework.aggregation() == Aggregation.SUM ? null : framework.aggregation().id())
        .all();
  }

  private Map<String, Object> level(ScoreLevel level) {
    return fields()
        .put("score", level.score())
        .text("name", level.name())
        .text("description", level.description())
        .text("description_doc", level.descriptionDoc())
        .translations()
        .all();
  }

  private Map<String, Object> group(Framework.Group group) {
    return fields()
        .put("ref_id", group.refId())
        .text("name", group.name())
        .text("description", group.description())
        .put("default_selected", group.defaultSelected() ? true : null)
        .translations()
        .all();
  }
}
