package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.Framework;
import fr.gouvernail.framework.Framework.Group;
import fr.gouvernail.framework.RequirementNode;
import fr.gouvernail.framework.Scale;
import fr.gouvernail.framework.exchange.Finding.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads one framework and checks that its parts agree.
final class FrameworkReader {

  private static final Set<String> KNOWN =
      Set.of(
          "urn",
          "ref_id",
          "name",
          "description",
          "annotation",
          "translations",
          "min_score",
          "max_score",
          "scores_definition",
          "implementation_groups_definition",
          "requirement_nodes");
  private static final Set<String> LEFT_OUT =
      Set.of("outcomes_definition", "field_visibility", "urn_namespace", "requirements");

  private final Cursor node;
  private final String locale;

  FrameworkReader(Cursor node, String locale) {
    this.node = node;
    this.locale = locale;
  }

  Framework read() {
    node.only(KNOWN, LEFT_OUT);
    node.translationsOnly(Set.of("name", "description", "annotation"));
    var scales = new ScaleReader(node, locale);
    var scale = scales.scale();
    var alternatives = scales.alternatives();
    var groups = groups();
    var reader = new NodeReader(locale);
    var places = node.need("requirement_nodes").items(Limits.NODES);
    var nodes = new ArrayList<RequirementNode>();
    places.forEach(place -> nodes.add(reader.read(place)));
    var names = groups.stream().map(Group::refId).collect(Collectors.toSet());
    for (int i = 0; i < nodes.size(); i++) {
      checkGroups(places.get(i), names);
      checkScale(places.get(i), nodes.get(i), scale, alternatives);
    }
    var tree = new TreeCheck(places, nodes).checked();
    reader.dependencies().check();
    return new Framework(
        node.need("urn").urn(),
        LibraryReader.refId(node),
        node.localText("name", locale, Limits.NAME, LibraryReader.refId(node)),
        node.localText("description", locale, Limits.TEXT),
        node.localText("annotation", locale, Limits.TEXT),
        scale,
        alternatives,
        scales.aggregation(),
        groups,
        tree);
  }

  private List<Group> groups() {
    var groups = new ArrayList<Group>();
    var names = new HashSet<String>();
    for (var item : node.find("implementation_groups_definition").items(Limits.GROUPS)) {
      item.only(
          Set.of("ref_id", "name", "description", "default_selected", "translations"), Set.of());
      item.translationsOnly(Set.of("name", "description"));
      var group =
          new Group(
              LibraryReader.refId(item),
              item.localText("name", locale, Limits.NAME, LibraryReader.refId(item)),
              item.localText("description", locale, Limits.TEXT),
              item.find("default_selected").flag());
      if (!names.add(group.refId())) {
        item.find("ref_id").note(Kind.URN_TWICE, group.refId());
      }
      groups.add(group);
    }
    return groups;
  }

  private static void checkGroups(Cursor place, Set<String> known) {
    groupsNamed(place.find("implementation_groups"), known);
    place
        .find("questions")
        .entries()
        .values()
        .forEach(question -> {
          if (question.find("choices").isList()) {
            question
                .find("choices")
                .items(Limits.CHOICES)
                .forEach(choice -> groupsNamed(choice.find("select_implementation_groups"), known));
          }
        });
  }

  private static void groupsNamed(Cursor list, Set<String> known) {
    if (list.isList()) {
      for (var item : list.items(Limits.GROUPS)) {
        var name = item.word();
        if (name != null && !known.contains(name)) {
          item.note(Kind.GROUP_UNKNOWN, name);
        }
      }
    }
  }

  private static void checkScale(
      Cursor place, RequirementNode node, Scale scale, Map<String, ?> alternatives) {
    int min = node.minScore() == null ? scale.min() : node.minScore();
    int max = node.maxScore() == null ? scale.max() : node.maxScore();
    if (!Scale.valid(min, max)) {
      place.find(node.maxScore() == null ? "min_score" : "max_score").note(Kind.SCALE);
    }
    var ref = node.scoresRef();
    if (ref != null && !alternatives.containsKey(ref)) {
      place.find("scores_definition_ref").note(Kind.SCORES_UNKNOWN, ref);
    }
  }
}
