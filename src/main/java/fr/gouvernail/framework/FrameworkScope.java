package fr.gouvernail.framework;

import fr.gouvernail.framework.FrameworkAnswers.Chosen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which parts of a framework an audit is about, and which questions it asks.
///
/// An audit is restricted to the groups that the consultant chose, or else to those selected by
/// default; without either it is about everything, whatever the answers. Choices bring further
/// groups into a restricted audit and never take one out. A requirement belongs to it through any
/// of its groups; one without groups does not. A section belongs to it with what is below it; an
/// introduction without groups and without anything below always does.
///
/// A question is asked if its node belongs to the audit and the question on which it depends is
/// asked itself and was answered as wanted. What is not asked counts for nothing, whatever was
/// answered earlier.
final class FrameworkScope {

  private final Framework framework;
  private final FrameworkAnswers answers;
  private final Map<String, FrameworkQuestion> questions = new HashMap<>();
  private final Map<String, String> nodeOf = new HashMap<>();
  private final Map<String, RequirementNode> byUrn = new HashMap<>();
  private final Set<String> withChildren = new HashSet<>();
  private final Set<String> groups = new LinkedHashSet<>();
  private final Set<String> nodes = new HashSet<>();
  private final Map<String, Boolean> asked = new HashMap<>();

  FrameworkScope(Framework framework, FrameworkAnswers answers) {
    this.framework = framework;
    this.answers = answers;
    for (var node : framework.nodes()) {
      byUrn.put(node.urn(), node);
      if (node.parentUrn() != null) {
        withChildren.add(node.parentUrn());
      }
      for (var question : node.questions()) {
        questions.put(question.urn(), question);
        nodeOf.put(question.urn(), node.urn());
      }
    }
    groups.addAll(chosen());
    look();
    while (!groups.isEmpty() && groups.addAll(brought())) {
      look();
    }
  }

  /// The groups to which the audit is restricted; empty for everything.
  Set<String> groups() {
    return groups;
  }

  boolean contains(RequirementNode node) {
    return nodes.contains(node.urn());
  }

  boolean asks(FrameworkQuestion question) {
    return asked.getOrDefault(question.urn(), false);
  }

  private List<String> chosen() {
    var wanted = answers.groups();
    return framework.groups().stream()
        .filter(group -> wanted == null ? group.defaultSelected() : wanted.contains(group.refId()))
        .map(Framework.Group::refId)
        .toList();
  }

  private Set<String> brought() {
    var brought = new LinkedHashSet<String>();
    questions.values().stream()
        .filter(this::asks)
        .forEach(question ->
            answers.to(question).stream()
                .filter(Chosen.class::isInstance)
                .flatMap(answer -> answer.values().stream())
                .flatMap(choice -> question.choice(choice).stream())
                .forEach(choice -> brought.addAll(choice.selectGroups())));
    brought.retainAll(framework.groups().stream().map(Framework.Group::refId).toList());
    return brought;
  }

  private void look() {
    nodes.clear();
    asked.clear();
    for (var node : framework.nodes()) {
      var introduction =
          !node.assessable() && node.groups().isEmpty() && !withChildren.contains(node.urn());
      if (groups.isEmpty() || introduction || node.groups().stream().anyMatch(groups::contains)) {
        nodes.add(node.urn());
      }
    }
    var sections = new HashSet<String>();
    framework.nodes().stream().filter(this::contains).forEach(node -> above(node, sections));
    framework.nodes().stream()
        .filter(node -> !node.assessable() && sections.contains(node.urn()))
        .forEach(node -> nodes.add(node.urn()));
    questions.values().forEach(this::decide);
  }

  /// The nodes above one, up to those already met.
  private void above(RequirementNode node, Set<String> met) {
    for (@Nullable RequirementNode next = node; next != null; ) {
      var parent = next.parentUrn();
      next = parent == null || !met.add(parent) ? null : byUrn.get(parent);
    }
  }

  /// Goes from a question to those on which it depends, then back.
  private void decide(FrameworkQuestion question) {
    var way = new ArrayList<FrameworkQuestion>();
    for (@Nullable FrameworkQuestion next = question;
        next != null && asked.putIfAbsent(next.urn(), false) == null; ) {
      way.add(next);
      var dependency = next.dependsOn();
      next = dependency == null ? null : questions.get(dependency.question());
    }
    for (var next : way.reversed()) {
      asked.put(next.urn(), nodes.contains(nodeOf.get(next.urn())) && isWanted(next));
    }
  }

  private boolean isWanted(FrameworkQuestion question) {
    var dependency = question.dependsOn();
    if (dependency == null) {
      return true;
    }
    var on = questions.get(dependency.question());
    if (on == null || !asks(on)) {
      return false;
    }
    var given = answers.to(on).map(FrameworkAnswers.Given::values).orElse(Set.of());
    return dependency.all()
        ? !given.isEmpty() && given.containsAll(dependency.answers())
        : dependency.answers().stream().anyMatch(given::contains);
  }
}
