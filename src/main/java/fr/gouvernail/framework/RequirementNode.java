package fr.gouvernail.framework;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A place in the tree of a framework: a section, or a requirement that is assessed.
///
/// @param parentUrn null at the top
/// @param depth from 1 at the top
/// @param weight among its neighbours in the tree, from 1
/// @param groups ref ids of the implementation groups that it belongs to
/// @param minScore where it differs from the framework's
/// @param maxScore where it differs from the framework's
/// @param scoresRef name of other names for its scores
/// @param splash an introduction, shown as a page of its own
/// @param threats urns
/// @param referenceControls urns
public record RequirementNode(
    String urn,
    @Nullable String parentUrn,
    int depth,
    boolean assessable,
    @Nullable String refId,
    @Nullable LocalText name,
    @Nullable LocalText description,
    @Nullable LocalText annotation,
    @Nullable LocalText typicalEvidence,
    int weight,
    @Nullable Importance importance,
    List<String> groups,
    @Nullable Integer minScore,
    @Nullable Integer maxScore,
    @Nullable String scoresRef,
    boolean splash,
    List<String> threats,
    List<String> referenceControls,
    List<FrameworkQuestion> questions) {

  public RequirementNode {
    urn = Urns.canonical(urn);
    parentUrn = Urns.canonicalOrNull(parentUrn);
    groups = List.copyOf(groups);
    threats = Urns.canonical(threats);
    referenceControls = Urns.canonical(referenceControls);
    questions = List.copyOf(questions);
  }

  /// The same node elsewhere in the tree.
  ///
  /// @param parent null at the top
  public RequirementNode under(@Nullable String parent, int depth) {
    return new RequirementNode(
        urn,
        parent,
        depth,
        assessable,
        refId,
        name,
        description,
        annotation,
        typicalEvidence,
        weight,
        importance,
        groups,
        minScore,
        maxScore,
        scoresRef,
        splash,
        threats,
        referenceControls,
        questions);
  }

  /// How much its publisher insists.
  public enum Importance {
    MANDATORY,
    RECOMMENDED,
    NICE_TO_HAVE;

    /// The word of the format.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Importance> of(String word) {
      var lower = word.strip().toLowerCase(Locale.ROOT);
      return Arrays.stream(values()).filter(value -> value.id().equals(lower)).findFirst();
    }
  }
}
