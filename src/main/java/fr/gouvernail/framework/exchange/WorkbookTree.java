package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.exchange.Finding.Kind;
import fr.gouvernail.framework.exchange.SheetCells.Line;
import fr.gouvernail.framework.exchange.Source.Scalar;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives the rows of a framework their places in the tree and their identifiers: `node_id`, else
/// the reference, else the number below the parent; at the top the name, else a number.
final class WorkbookTree {

  private final String base;
  private final Findings findings;
  private final Map<Integer, String> parents = new HashMap<>();
  private final Map<Integer, Integer> counts = new HashMap<>();
  private @Nullable String before;
  private int depthBefore;

  WorkbookTree(String base, Findings findings) {
    this.base = base;
    this.findings = findings;
  }

  /// @param parent null at the top
  record NodePlace(Scalar urn, @Nullable Scalar parent) {}

  NodePlace next(Line line) {
    int depth = depth(line);
    if (depth == depthBefore + 1) {
      if (before != null) {
        parents.put(depth, before);
      }
      counts.put(depth, 1);
    }
    var urn = urn(line, depth);
    var parent = parents.get(depth);
    before = urn;
    depthBefore = depth;
    var place = line.place(line.find("ref_id") == null ? "name" : "ref_id");
    return new NodePlace(
        Scalar.of(place, urn), parent == null ? null : Scalar.of(line.place("depth"), parent));
  }

  private int depth(Line line) {
    var text = line.text("depth");
    if (!text.matches("[1-9]\\d?")) {
      findings.add(Kind.NOT_A_NUMBER, line.place("depth"), 1, Limits.LEVELS);
      return Math.max(1, depthBefore);
    }
    int depth = Integer.parseInt(text);
    if (depth > depthBefore + 1) {
      findings.add(Kind.DEPTH_JUMP, line.place("depth"), depthBefore, depth);
      return depthBefore + 1;
    }
    return depth;
  }

  private String urn(Line line, int depth) {
    if (line.find("node_id") != null) {
      return base + ":" + line.text("node_id");
    }
    if (line.find("ref_id") != null) {
      return base + ":" + UrnForm.suffix(line.text("ref_id"));
    }
    int count = counts.merge(depth, 1, Integer::sum) - 1;
    var parent = parents.get(depth);
    if (parent != null) {
      return parent + ":" + count;
    }
    return base
        + ":"
        + (line.find("name") == null ? "node" + count : UrnForm.suffix(line.text("name")));
  }
}
