package fr.gouvernail.authoring.model;

import fr.gouvernail.authoring.model.Head.Left;
import fr.gouvernail.framework.Choice;
import fr.gouvernail.framework.Compliance;
import fr.gouvernail.framework.Framework;
import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.framework.FrameworkQuestion;
import fr.gouvernail.framework.LocalText;
import fr.gouvernail.framework.RequirementNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes up a library as a draft. One of our own comes back as it was written, with its keys. Of
/// another one a draft holds what it can, and counts what it leaves.
public final class DraftReading {

  private static final Set<String> LANGUAGES = Set.of("fr", "en");

  private final FrameworkLibrary library;
  private final Framework framework;
  private final QuestionnaireUrns urns;
  private final boolean own;
  private final List<Statement> standard;
  private final Stamp stamp;
  private final Map<Left, Integer> left = new EnumMap<>(Left.class);
  private final Map<String, String> nodeKeys = new HashMap<>();
  private final Map<String, String> questionKeys = new HashMap<>();
  private final Map<String, String> groupKeys = new HashMap<>();
  private final Map<String, List<String>> choiceKeys = new HashMap<>();
  private final Set<String> splitNodes = new HashSet<>();
  private final Map<String, LocalText> controls = new HashMap<>();

  private DraftReading(
      FrameworkLibrary library, QuestionnaireUrns urns, List<Statement> standard, Stamp stamp) {
    this.library = library;
    framework = library.frameworks().getFirst();
    this.urns = urns;
    this.standard = standard;
    this.stamp = stamp;
    own = urns.isOf(library);
    library
        .referenceControls()
        .forEach(control -> {
          if (control.name() != null) {
            controls.put(control.urn(), control.name());
          }
        });
  }

  /// @param library with one framework
  /// @param urns of the questionnaire that is written
  /// @param rights of that one; kept from the library where that is our own
  /// @param attribution from what it is copied; kept likewise
  /// @param standard statements for requirements that have no question
  public static Draft of(
      FrameworkLibrary library,
      QuestionnaireUrns urns,
      Bilingual rights,
      Bilingual attribution,
      List<Statement> standard,
      Stamp stamp) {
    return new DraftReading(library, urns, standard, stamp).draft(rights, attribution);
  }

  private Draft draft(Bilingual rights, Bilingual attribution) {
    name();
    var pieces = new ArrayList<Piece>();
    preorder().forEach(node -> read(node, pieces));
    var owned = own ? Bilingual.of(framework.annotation()) : attribution;
    var about =
        new Head.About(
            library.refId(),
            text(library.name()),
            text(library.description() == null ? framework.description() : library.description()),
            own ? Bilingual.of(library.copyright()).without(owned) : rights,
            levels(),
            framework.groups().stream().map(this::group).toList());
    return new Draft(
        1, new Head(stamp, about, owned, framework.aggregation(), left), pieces, List.of());
  }

  private void left(Left what, int times) {
    left.merge(what, times, Integer::sum);
  }

  private Bilingual text(@Nullable LocalText text) {
    if (text != null
        && text.byLanguage().keySet().stream()
            .anyMatch(tag -> !LANGUAGES.contains(tag.split("-")[0]))) {
      left(Left.LANGUAGES, 1);
    }
    return Bilingual.of(text);
  }

  private Group group(Framework.Group group) {
    return new Group(
        groupKey(group.refId()),
        text(group.name()),
        text(group.description()),
        group.defaultSelected());
  }

  private String groupKey(String refId) {
    return Objects.requireNonNull(groupKeys.get(refId));
  }

  /// What stands in a requirement belongs to its groups.
  private List<String> groups(RequirementNode node) {
    return framework.groups().stream()
        .map(Framework.Group::refId)
        .filter(node.groups()::contains)
        .map(this::groupKey)
        .toList();
  }

  private List<Level> levels() {
    var scale = framework.scale();
    var levels =
        new ArrayList<>(
            scale.levels().stream()
                .filter(level -> level.score() >= scale.min() && level.score() <= scale.max())
                .map(level ->
                    new Level(level.score(), text(level.name()), text(level.description())))
                .sorted((one, other) -> Integer.compare(one.score(), other.score()))
                .toList());
    if (levels.isEmpty() || levels.getFirst().score() != scale.min()) {
      levels.addFirst(unnamed(scale.min()));
    }
    if (levels.getLast().score() != scale.max()) {
      levels.addLast(unnamed(scale.max()));
    }
    return levels;
  }

  private static Level unnamed(int score) {
    var name = String.valueOf(score);
    return new Level(score, new Bilingual(name, name), Bilingual.NONE);
  }

  /// Parents before what stands in them, each followed by it, whatever the order of the file.
  private List<RequirementNode> preorder() {
    var below =
        framework.nodes().stream()
            .collect(Collectors.groupingBy(n -> Objects.requireNonNullElse(n.parentUrn(), "")));
    var all = new ArrayList<RequirementNode>();
    descend("", below, all);
    return all;
  }

  private static void descend(
      String parent, Map<String, List<RequirementNode>> below, List<RequirementNode> all) {
    for (var node : below.getOrDefault(parent, List.of())) {
      all.add(node);
      descend(node.urn(), below, all);
    }
  }

  private void name() {
    for (var group : framework.groups()) {
      groupKeys.put(group.refId(), own ? group.refId() : "g" + (groupKeys.size() + 1));
    }
    int number = 0;
    for (var node : preorder()) {
      var key = own ? tail(node.urn()) : String.valueOf(++number);
      nodeKeys.put(node.urn(), key);
      if (node.questions().size() > 1 || node.assessable() && hasBelow(node)) {
        splitNodes.add(node.urn());
      }
      for (var question : node.questions()) {
        questionKeys.put(
            question.urn(), splitNodes.contains(node.urn()) ? String.valueOf(++number) : key);
        choiceKeys.put(question.urn(), question.choices().stream().map(Choice::urn).toList());
      }
    }
  }

  private boolean hasBelow(RequirementNode node) {
    return framework.nodes().stream().anyMatch(other -> node.urn().equals(other.parentUrn()));
  }

  private static String tail(String urn) {
    return urn.substring(urn.lastIndexOf(':') + 1);
  }

  private void read(RequirementNode node, List<Piece> pieces) {
    var key = Objects.requireNonNull(nodeKeys.get(node.urn()));
    var parentUrn = node.parentUrn();
    var parent = parentUrn == null ? null : nodeKeys.get(parentUrn);
    if (!node.threats().isEmpty()) {
      left(Left.THREATS, 1);
    }
    if (node.minScore() != null || node.maxScore() != null || node.scoresRef() != null) {
      left(Left.SCALES, 1);
    }
    if (splitNodes.contains(node.urn())) {
      left(Left.SPLIT, 1);
      pieces.add(new Piece(key, parent, false, stamp, section(node)));
      split(node, key, pieces);
    } else if (node.assessable() || !node.questions().isEmpty()) {
      pieces.add(new Piece(key, parent, true, stamp, question(node)));
    } else {
      pieces.add(new Piece(key, parent, false, stamp, section(node)));
    }
  }

  private void split(RequirementNode node, String key, List<Piece> pieces) {
    int number = 0;
    for (var question : node.questions()) {
      var content =
          asked(
              Content.question(code(node) + "-" + ++number, List.of()).in(groups(node)), question);
      pieces.add(
          new Piece(
              Objects.requireNonNull(questionKeys.get(question.urn())), key, true, stamp, content));
    }
  }

  private static String code(RequirementNode node) {
    var ref = node.refId();
    return ref == null || ref.isBlank() ? tail(node.urn()) : ref;
  }

  private Content section(RequirementNode node) {
    var label = node.name() == null ? node.description() : node.name();
    return Content.dimension(
        code(node),
        text(label),
        node.name() == null ? Bilingual.NONE : text(node.description()),
        node.weight());
  }

  private Content question(RequirementNode node) {
    var content =
        new Content(
            code(node),
            text(node.name()),
            Bilingual.NONE,
            text(node.description()),
            text(node.typicalEvidence()),
            recommendation(node),
            text(node.annotation()),
            node.weight(),
            FrameworkQuestion.Type.UNIQUE_CHOICE,
            List.of(),
            null,
            node.importance(),
            groups(node));
    if (!node.questions().isEmpty()) {
      return asked(content, node.questions().getFirst());
    }
    left(Left.UNQUESTIONED, 1);
    var asks = node.name() == null ? node.description() : node.name();
    return new Content(
        content.code(),
        content.label(),
        text(asks),
        node.name() == null ? Bilingual.NONE : content.help(),
        content.evidence(),
        content.recommendation(),
        content.note(),
        content.weight(),
        content.type(),
        standard,
        null,
        content.importance(),
        content.groups());
  }

  private Bilingual recommendation(RequirementNode node) {
    return node.referenceControls().stream()
        .map(controls::get)
        .filter(Objects::nonNull)
        .map(this::text)
        .reduce(Bilingual::below)
        .orElse(Bilingual.NONE);
  }

  private Content asked(Content content, FrameworkQuestion question) {
    return new Content(
        content.code(),
        content.label(),
        text(question.text()),
        content.help(),
        content.evidence(),
        content.recommendation(),
        content.note().below(text(question.annotation())),
        content.label().blank() && content.help().blank() ? question.weight() : content.weight(),
        question.type(),
        statements(question),
        after(question),
        content.importance(),
        content.groups());
  }

  private List<Statement> statements(FrameworkQuestion question) {
    var statements = new ArrayList<Statement>();
    for (var choice : question.choices()) {
      if (Stream.of(choice.description(), choice.annotation()).anyMatch(Objects::nonNull)
          || choice.color() != null) {
        left(Left.DETAILS, 1);
      }
      if (!choice.selectGroups().isEmpty()) {
        left(Left.GROUP_CHOICES, 1);
      }
      statements.add(
          new Statement(
              key(question.urn(), choice.urn()),
              text(choice.value()),
              choice.addScore(),
              choice.computeResult()));
    }
    return statements;
  }

  private String key(String question, String choice) {
    return own
        ? tail(choice)
        : String.valueOf(choiceKeys.getOrDefault(question, List.of()).indexOf(choice) + 1);
  }

  private @Nullable AskedAfter after(FrameworkQuestion question) {
    var dependency = question.dependsOn();
    if (dependency == null) {
      return null;
    }
    var on = questionKeys.get(dependency.question());
    var choices = choiceKeys.getOrDefault(dependency.question(), List.of());
    if (on == null
        || !choices.containsAll(dependency.answers())
        || dependency.all() && dependency.answers().size() > 1) {
      left(Left.CONDITIONS, 1);
      return null;
    }
    return new AskedAfter(
        on,
        dependency.answers().stream().map(answer -> key(dependency.question(), answer)).toList());
  }

  /// Statements for a requirement that is only met or not.
  ///
  /// @param words of each result
  public static List<Statement> standard(
      int min, int max, java.util.function.Function<Compliance, Bilingual> words) {
    return List.of(
        standard("c", Compliance.COMPLIANT, max, words),
        standard("p", Compliance.PARTIALLY_COMPLIANT, (min + max) / 2, words),
        standard("n", Compliance.NON_COMPLIANT, min, words),
        standard("x", Compliance.NOT_APPLICABLE, null, words));
  }

  private static Statement standard(
      String key,
      Compliance result,
      @Nullable Integer score,
      java.util.function.Function<Compliance, Bilingual> words) {
    return new Statement(key, words.apply(result), score, result);
  }
}
