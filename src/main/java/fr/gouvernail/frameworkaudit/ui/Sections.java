package fr.gouvernail.frameworkaudit.ui;

import fr.gouvernail.framework.Framework;
import fr.gouvernail.framework.RequirementNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The requirements of a framework in parts that fit on a page: those directly below one node, at
/// most so many, in the order of the framework.
final class Sections {

  private static final int MOST = 25;

  /// @param under the node above; null at the top
  /// @param part from 1, where what is below one node takes several pages; else 0
  record Section(
      int number, @Nullable RequirementNode under, int part, List<RequirementNode> nodes) {
    Section {
      nodes = List.copyOf(nodes);
    }
  }

  private Sections() {}

  static List<Section> of(Framework framework) {
    var below = new LinkedHashMap<String, List<RequirementNode>>();
    framework.nodes().stream()
        .filter(RequirementNode::assessable)
        .forEach(node ->
            below
                .computeIfAbsent(
                    Objects.requireNonNullElse(node.parentUrn(), ""), urn -> new ArrayList<>())
                .add(node));
    var sections = new ArrayList<Section>();
    below.forEach((urn, nodes) -> {
      var under = framework.node(urn).orElse(null);
      for (int from = 0; from < nodes.size(); from += MOST) {
        sections.add(
            new Section(
                sections.size() + 1,
                under,
                nodes.size() > MOST ? from / MOST + 1 : 0,
                nodes.subList(from, Math.min(nodes.size(), from + MOST))));
      }
    });
    return sections;
  }
}
