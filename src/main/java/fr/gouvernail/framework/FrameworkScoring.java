package fr.gouvernail.framework;

import fr.gouvernail.framework.FrameworkResult.NodeResult;
import fr.gouvernail.framework.FrameworkResult.Standing;
import fr.gouvernail.scoring.Ratio;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Scores an audit on the framework's own scale, in exact arithmetic until it is published.
///
/// - [FrameworkScope] says what is asked; [RequirementScoring] gives each requirement its result
///   and score on its own scale.
/// - A requirement counts by its place on its own scale, from 0 to 1. One that does not apply, or
///   has no score, counts for nothing.
/// - [Method#SECTIONS]: a section stands at the weighted mean of what is directly below it, by the
///   weights of these nodes, and so up to the whole. A requirement with a score of its own stands
///   where it does, whatever is below it.
/// - [Method#REQUIREMENTS]: any part stands at the weighted mean of all its scored requirements, by
///   their own weights.
/// - A score is that place on the framework's scale: never outside it.
public final class FrameworkScoring {

  private static final int HUNDRED = 100;

  private final Framework framework;
  private final Method method;
  private final FrameworkScope scope;
  private final RequirementScoring requirements;
  private final Map<String, Part> parts = new HashMap<>();

  /// How places come together.
  public enum Method {
    /// Section by section, each with its weight.
    SECTIONS,
    /// All requirements side by side, each with its weight.
    REQUIREMENTS
  }

  private FrameworkScoring(Framework framework, FrameworkAnswers answers, Method method) {
    this.framework = framework;
    this.method = method;
    scope = new FrameworkScope(framework, answers);
    requirements = new RequirementScoring(framework, answers, scope);
  }

  /// Where an audit stands, section by section.
  public static FrameworkResult score(Framework framework, FrameworkAnswers answers) {
    return score(framework, answers, Method.SECTIONS);
  }

  /// Where an audit stands.
  public static FrameworkResult score(
      Framework framework, FrameworkAnswers answers, Method method) {
    return new FrameworkScoring(framework, answers, method).result();
  }

  private FrameworkResult result() {
    var own = new HashMap<String, RequirementScoring.Outcome>();
    framework
        .nodes()
        .forEach(node -> {
          own.put(node.urn(), requirements.of(node));
          parts.put(node.urn(), new Part());
        });
    var total = new Part();
    framework.nodes().stream()
        .sorted((one, other) -> Integer.compare(other.depth(), one.depth()))
        .forEach(node -> {
          var part = parts.getOrDefault(node.urn(), total);
          part.add(own.getOrDefault(node.urn(), RequirementScoring.Outcome.NOTHING), node);
          var parent = node.parentUrn();
          (parent == null ? total : parts.getOrDefault(parent, total)).add(part, node.weight());
        });
    var nodes = new LinkedHashMap<String, NodeResult>();
    for (var node : framework.nodes()) {
      var outcome = own.getOrDefault(node.urn(), RequirementScoring.Outcome.NOTHING);
      nodes.put(
          node.urn(),
          new NodeResult(
              node.urn(),
              scope.contains(node),
              outcome.result(),
              outcome.published(framework.scaleOf(node)),
              parts.getOrDefault(node.urn(), total).standing()));
    }
    var asked = new LinkedHashSet<String>();
    framework.questions().filter(scope::asks).forEach(question -> asked.add(question.urn()));
    return new FrameworkResult(total.standing(), nodes, asked, scope.groups());
  }

  /// A part of the tree while it is added up, from below.
  private final class Part {

    private final Map<Compliance, Integer> results = new HashMap<>();
    private Ratio sum = Ratio.ZERO;
    private long weights;
    private @Nullable Ratio own;
    private int required;
    private int settled;
    private int questions;
    private int answered;

    /// The node itself, after everything below it.
    void add(RequirementScoring.Outcome outcome, RequirementNode node) {
      questions += outcome.questions();
      answered += outcome.answered();
      if (outcome.result() != null) {
        results.merge(outcome.result(), 1, Integer::sum);
      }
      if (node.assessable() && scope.contains(node)) {
        required++;
        settled += outcome.settled() ? 1 : 0;
      }
      var place = outcome.place();
      if (place != null && method == Method.REQUIREMENTS) {
        sum = sum.plus(place.times(node.weight()));
        weights += node.weight();
      } else {
        own = place;
      }
    }

    /// A part below this one.
    void add(Part below, int weight) {
      questions += below.questions;
      answered += below.answered;
      required += below.required;
      settled += below.settled;
      below.results.forEach((result, times) -> results.merge(result, times, Integer::sum));
      if (method == Method.REQUIREMENTS) {
        sum = sum.plus(below.sum);
        weights += below.weights;
      } else {
        below
            .place()
            .ifPresent(place -> {
              sum = sum.plus(place.times(weight));
              weights += weight;
            });
      }
    }

    /// From 0 to 1; empty where nothing is scored.
    private Optional<Ratio> place() {
      if (own != null) {
        return Optional.of(own);
      }
      return weights == 0 ? Optional.empty() : Optional.of(sum.dividedBy(weights));
    }

    Standing standing() {
      return new Standing(
          place().map(FrameworkScoring.this::published).orElse(null),
          place().map(place -> place.times(HUNDRED).published()).orElse(null),
          results,
          required,
          settled,
          questions,
          answered);
    }
  }

  private BigDecimal published(Ratio place) {
    var scale = framework.scale();
    return place.times((long) scale.max() - scale.min()).plus(Ratio.of(scale.min())).published();
  }
}
