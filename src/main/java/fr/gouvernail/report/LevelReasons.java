package fr.gouvernail.report;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import fr.gouvernail.questionnaire.Questionnaire.Dimension;
import fr.gouvernail.scoring.AuditResult.Cap;
import fr.gouvernail.scoring.AuditResult.CapReason;
import fr.gouvernail.scoring.AuditResult.Requirement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Why this level and not the next one, in words.
public final class LevelReasons {

  private final ResultWords w;
  private final LevelReading reading;

  public LevelReasons(ResultWords words, LevelReading reading) {
    w = words;
    this.reading = reading;
  }

  /// A condition of the next level.
  ///
  /// @param strong the part of the text that tells the value; may be empty
  public record Condition(boolean held, String text, String strong) {

    public String before() {
      return text.substring(0, text.indexOf(strong));
    }

    public String after() {
      return text.substring(text.indexOf(strong) + strong.length());
    }
  }

  /// A cap in words, with what it rests on.
  ///
  /// @param questions gate questions at 0
  /// @param dimensions those that are far behind
  public record CapWords(String text, List<String> questions, List<String> dimensions) {}

  /// « Pourquoi “Maîtrise”, et pas “Excellence” ? »
  public String title() {
    var next = reading.next();
    var level = reading.level();
    var name = level == null ? "–" : w.levelName(level);
    return next == null || level == null
        ? w.text("why.title.top", name)
        : w.text("why.title", name, w.levelName(next.level()));
  }

  /// What the next level asks for: what is held first, then what is missing.
  public List<Condition> conditions() {
    var next = reading.next();
    if (next == null) {
      return List.of();
    }
    var list = new ArrayList<Condition>();
    var missing = next.missingPoints();
    if (missing.signum() > 0) {
      var points = w.points(missing);
      list.add(new Condition(false, w.text("why.points", points, next.minScore()), points));
    } else {
      list.add(held(w.text("why.points.held", next.minScore())));
    }
    next.conditions().stream().map(this::condition).forEach(list::add);
    list.sort(Comparator.comparing(Condition::held).reversed());
    return list;
  }

  private Condition condition(Requirement c) {
    return switch (c.reason()) {
      case GATE -> {
        var rules = labels(c.questions());
        yield c.held()
            ? held(w.text("why.gate.held"))
            : new Condition(false, w.text("why.gate", c.questions().size(), rules), rules);
      }
      case WEAKEST_LINK -> {
        int threshold = requireNonNullElse(c.threshold(), 0);
        var weak = w.list(c.dimensions().stream().map(this::dimensionAndScore).toList());
        yield c.held()
            ? held(w.text("why.link.held", threshold, lowest()))
            : new Condition(
                false, w.text("why.link", c.dimensions().size(), threshold, weak), weak);
      }
      case PROHIBITED_USE ->
          new Condition(c.held(), w.text(c.held() ? "why.prohibited.held" : "why.prohibited"), "");
    };
  }

  private static Condition held(String text) {
    return new Condition(true, text, "");
  }

  /// What lowered the level below what the score alone gives, in the order of application.
  public List<String> caps() {
    return reading.caps().stream().map(this::cap).toList();
  }

  /// The same, with what each cap rests on.
  public List<CapWords> explained() {
    return reading.caps().stream()
        .map(cap -> new CapWords(cap(cap), cap.questions(), cap.dimensions()))
        .toList();
  }

  private String cap(Cap cap) {
    var from = w.levelName(cap.from());
    var to = w.levelName(cap.to());
    return switch (cap.reason()) {
      case GATE -> w.text("cap.gate", cap.questions().size(), labels(cap.questions()), from, to);
      case WEAKEST_LINK ->
          w.text(
              "cap.link",
              w.list(cap.dimensions().stream().map(this::dimensionAndScore).toList()),
              requireNonNullElse(cap.threshold(), 0),
              from,
              to,
              cap.dimensions().size());
      case PROHIBITED_USE -> w.text("cap.prohibited", from, to);
    };
  }

  /// What a basic rule at 0 does to the level: said at its question, whether it bites now or would
  /// once the score is higher.
  public String gateAtZero() {
    var most = w.levelName(w.questionnaire().levelRules().gateMaxLevel());
    return reading.caps().stream().anyMatch(cap -> cap.reason() == CapReason.GATE)
        ? w.text("bites.gate", most)
        : w.text("bites.gate.later", most);
  }

  /// What the score of this dimension does to the level of the whole: the level that it keeps the
  /// company from, now or later; empty where it is high enough for every level.
  public Optional<String> holdsBack(String dimension) {
    var score = reading.scores().get(dimension);
    if (score == null) {
      return Optional.empty();
    }
    var biting =
        reading.caps().stream()
            .filter(cap -> cap.dimensions().contains(dimension))
            .reduce((first, last) -> last);
    if (biting.isPresent()) {
      var cap = biting.get();
      return Optional.of(
          w.text(
              "bites.link",
              w.dimension(dimension),
              w.formats().score(score),
              requireNonNullElse(cap.threshold(), 0),
              w.levelName(cap.from()),
              w.levelName(cap.to())));
    }
    return w.questionnaire().levelRules().weakestLink().stream()
        .filter(rule -> score.compareTo(BigDecimal.valueOf(rule.everyDimensionAtLeast())) < 0)
        .min(Comparator.comparingInt(rule -> rule.everyDimensionAtLeast()))
        .map(rule ->
            w.text(
                "bites.link.later",
                w.dimension(dimension),
                w.formats().score(score),
                rule.everyDimensionAtLeast(),
                w.levelName(rule.level())));
  }

  private String dimensionAndScore(String id) {
    return w.dimension(id) + "\u00a0" + w.formats().scoreOrDash(reading.scores().get(id));
  }

  private String lowest() {
    return w.questionnaire().dimensions().stream()
        .map(Dimension::id)
        .filter(reading.scores()::containsKey)
        .min(Comparator.comparing(id -> requireNonNull(reading.scores().get(id))))
        .map(id ->
            w.text(
                "why.lowest", w.dimension(id), w.formats().scoreOrDash(reading.scores().get(id))))
        .orElse("");
  }

  private String labels(List<String> questions) {
    return w.list(questions.stream().map(w::questionName).toList());
  }
}
