package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.RequirementNode;
import fr.gouvernail.framework.exchange.Finding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Checks the tree that nodes make by naming their parents. Their depth is that in the tree, and
/// whoever names a parent that is not there stands at the top.
final class TreeCheck {

  private final List<Cursor> places;
  private final List<RequirementNode> nodes;
  private final Map<String, RequirementNode> byUrn = new HashMap<>();
  private final Map<String, Integer> depths = new HashMap<>();

  /// @param places where the nodes stand, in the same order
  TreeCheck(List<Cursor> places, List<RequirementNode> nodes) {
    this.places = places;
    this.nodes = nodes;
    nodes.forEach(node -> byUrn.putIfAbsent(node.urn(), node));
  }

  List<RequirementNode> checked() {
    var checked = new ArrayList<RequirementNode>();
    for (int i = 0; i < nodes.size(); i++) {
      checked.add(checked(nodes.get(i), places.get(i)));
    }
    return checked;
  }

  private RequirementNode checked(RequirementNode node, Cursor place) {
    var parent = node.parentUrn();
    if (parent != null && !byUrn.containsKey(parent)) {
      place.find("parent_urn").note(Kind.PARENT_UNKNOWN, parent);
      parent = null;
    }
    int depth = depth(node);
    if (depth == 0) {
      place.find("parent_urn").note(Kind.PARENT_CYCLE);
      depth = 1;
    } else if (depth > Limits.LEVELS) {
      place.note(Kind.TOO_DEEP, Limits.LEVELS);
    } else if (place.find("depth").present() && depth != node.depth()) {
      place.find("depth").note(Kind.DEPTH_DIFFERS);
    }
    return node.under(parent, depth);
  }

  /// From 1; 0 for a node that is its own ancestor, or below one that is.
  private int depth(RequirementNode node) {
    var way = new ArrayList<String>();
    var met = new HashSet<String>();
    int above = 0;
    for (@Nullable RequirementNode next = node; next != null; next = parent(next)) {
      var known = depths.get(next.urn());
      if (Integer.valueOf(0).equals(known) || known == null && !met.add(next.urn())) {
        way.forEach(urn -> depths.put(urn, 0));
        return 0;
      }
      if (known != null) {
        above = known;
        break;
      }
      way.add(next.urn());
    }
    for (var urn : way.reversed()) {
      depths.put(urn, ++above);
    }
    return above;
  }

  private @Nullable RequirementNode parent(RequirementNode node) {
    return node.parentUrn() == null ? null : byUrn.get(node.parentUrn());
  }
}
