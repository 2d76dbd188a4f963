package fr.gouvernail.framework;

import fr.gouvernail.framework.Scale.ScoreLevel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One framework of a library. All lists keep the order of the file.
///
/// @param scale what its scores go from and to
/// @param alternatives other names for scores, which some requirements use
/// @param aggregation how the scores of the answers to one requirement come together
/// @param groups parts of the framework that an audit may be restricted to
/// @param nodes the tree, as a list
public record Framework(
    String urn,
    String refId,
    LocalText name,
    @Nullable LocalText description,
    @Nullable LocalText annotation,
    Scale scale,
    Map<String, List<ScoreLevel>> alternatives,
    Aggregation aggregation,
    List<Group> groups,
    List<RequirementNode> nodes) {

  public Framework {
    urn = Urns.canonical(urn);
    var copy = new LinkedHashMap<String, List<ScoreLevel>>();
    alternatives.forEach((label, levels) -> copy.put(label, List.copyOf(levels)));
    alternatives = Collections.unmodifiableMap(copy);
    groups = List.copyOf(groups);
    nodes = List.copyOf(nodes);
  }

  public Optional<RequirementNode> node(String urn) {
    return nodes.stream().filter(node -> node.urn().equals(Urns.canonical(urn))).findFirst();
  }

  public Stream<FrameworkQuestion> questions() {
    return nodes.stream().flatMap(node -> node.questions().stream());
  }

  /// The scale of a requirement: its own where it has one, with the names that it uses. Names of
  /// the framework outside its own bounds are left out.
  public Scale scaleOf(RequirementNode node) {
    int min = node.minScore() == null ? scale.min() : node.minScore();
    int max = node.maxScore() == null ? scale.max() : node.maxScore();
    var levels =
        node.scoresRef() == null
            ? scale.levels().stream().filter(l -> l.score() >= min && l.score() <= max).toList()
            : alternatives.getOrDefault(node.scoresRef(), List.of());
    return new Scale(min, max, levels);
  }

  /// @throws NoSuchElementException if there is no such group
  public Group group(String refId) {
    return groups.stream()
        .filter(group -> group.refId().equals(refId))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no group " + refId));
  }

  /// A part of the framework.
  ///
  /// @param defaultSelected whether an audit begins with it
  public record Group(
      String refId, LocalText name, @Nullable LocalText description, boolean defaultSelected) {}

  /// How the scores of the answers to one requirement come together.
  public enum Aggregation {
    SUM,
    MEAN;

    /// The word of the format.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
