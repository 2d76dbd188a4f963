package fr.gouvernail.framework;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an audit with a framework gives.
///
/// @param total of the whole framework
/// @param nodes by urn, in the order of the framework
/// @param asked urns of the questions that are asked
/// @param groups to which the audit is restricted; empty for everything
public record FrameworkResult(
    Standing total, Map<String, NodeResult> nodes, Set<String> asked, Set<String> groups) {

  public FrameworkResult {
    nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
    asked = Collections.unmodifiableSet(new LinkedHashSet<>(asked));
    groups = Collections.unmodifiableSet(new LinkedHashSet<>(groups));
  }

  /// @throws NoSuchElementException if there is no such node
  public NodeResult node(String urn) {
    var found = nodes.get(Urns.canonical(urn));
    if (found == null) {
      throw new NoSuchElementException("no node " + urn);
    }
    return found;
  }

  /// A node of the tree.
  ///
  /// @param inScope whether the audit is about it; nothing counts where it is not
  /// @param result of the requirement itself; null for a section, or while nothing is decided
  /// @param own score of the requirement itself on its own scale; null for a section, or without
  ///   one
  /// @param below of the node with everything below it
  public record NodeResult(
      String urn,
      boolean inScope,
      @Nullable Compliance result,
      @Nullable BigDecimal own,
      Standing below) {}

  /// Where a part of the framework stands.
  ///
  /// @param score on the framework's scale, one decimal; null where nothing is scored
  /// @param percent the score's place on the scale, 0 to 100, one decimal; null without a score
  /// @param results how many requirements have which result
  /// @param requirements assessed ones that the audit is about
  /// @param settled those of them with a result, a score, or all their answers
  /// @param questions that are asked
  /// @param answered those of them that have an answer
  public record Standing(
      @Nullable BigDecimal score,
      @Nullable BigDecimal percent,
      Map<Compliance, Integer> results,
      int requirements,
      int settled,
      int questions,
      int answered) {

    public Standing {
      var copy = new EnumMap<Compliance, Integer>(Compliance.class);
      copy.putAll(results);
      results = Collections.unmodifiableMap(copy);
    }

    /// Whether every question that is asked has its answer and every requirement something.
    public boolean complete() {
      return answered == questions && settled == requirements;
    }
  }
}
