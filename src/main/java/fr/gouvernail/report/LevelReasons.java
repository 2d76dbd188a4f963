package fr.gouvernail.report;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import fr.gouvernail.scoring.AuditResult.Cap;
import fr.gouvernail.scoring.AuditResult.Requirement;
import java.util.ArrayList;
import java.util.List;

/// Why this level and not the next one, in words.
public final class LevelReasons {

  private final Findings f;

  LevelReasons(Findings findings) {
    f = findings;
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

  /// « Pourquoi “Maîtrise”, et pas “Excellence” ? »
  public String title() {
    var next = f.file().result().next();
    return next == null || f.file().result().level() == null
        ? f.text("why.title.top", f.level())
        : f.text("why.title", f.level(), f.levelName(next.level()));
  }

  /// What the next level asks for: what is held first, then what is missing.
  public List<Condition> conditions() {
    var next = f.file().result().next();
    if (next == null) {
      return List.of();
    }
    var list = new ArrayList<Condition>();
    var missing = next.missingPoints();
    if (missing.signum() > 0) {
      var points = f.points(missing);
      list.add(new Condition(false, f.text("why.points", points, next.minScore()), points));
    } else {
      list.add(held(f.text("why.points.held", next.minScore())));
    }
    next.conditions().stream().map(this::condition).forEach(list::add);
    list.sort(comparing(Condition::held).reversed());
    return list;
  }

  private Condition condition(Requirement c) {
    return switch (c.reason()) {
      case GATE -> {
        var rules = labels(c.questions());
        yield c.held()
            ? held(f.text("why.gate.held"))
            : new Condition(false, f.text("why.gate", c.questions().size(), rules), rules);
      }
      case WEAKEST_LINK -> {
        int threshold = requireNonNullElse(c.threshold(), 0);
        var weak = f.list(c.dimensions().stream().map(this::dimensionAndScore).toList());
        yield c.held()
            ? held(f.text("why.link.held", threshold, lowest()))
            : new Condition(
                false, f.text("why.link", c.dimensions().size(), threshold, weak), weak);
      }
      case PROHIBITED_USE ->
          new Condition(c.held(), f.text(c.held() ? "why.prohibited.held" : "why.prohibited"), "");
    };
  }

  private static Condition held(String text) {
    return new Condition(true, text, "");
  }

  /// What lowered the level below what the score alone gives, in the order of application.
  public List<String> caps() {
    return f.file().result().caps().stream().map(this::cap).toList();
  }

  private String cap(Cap cap) {
    var from = f.levelName(cap.from());
    var to = f.levelName(cap.to());
    return switch (cap.reason()) {
      case GATE -> f.text("cap.gate", cap.questions().size(), labels(cap.questions()), from, to);
      case WEAKEST_LINK ->
          f.text(
              "cap.link",
              f.list(cap.dimensions().stream().map(f::dimension).toList()),
              requireNonNullElse(cap.threshold(), 0),
              from,
              to);
      case PROHIBITED_USE -> f.text("cap.prohibited", from, to);
    };
  }

  private String dimensionAndScore(String id) {
    return f.dimension(id)
        + "\u00a0"
        + f.formats().scoreOrDash(f.file().result().dimension(id).score());
  }

  private String lowest() {
    return f.file().result().dimensions().stream()
        .filter(d -> d.score() != null)
        .min(comparing(d -> requireNonNull(d.score())))
        .map(d -> f.text("why.lowest", f.dimension(d.id()), f.formats().scoreOrDash(d.score())))
        .orElse("");
  }

  private String labels(List<String> questions) {
    return f.list(
        questions.stream().map(id -> id + " " + f.question(id).label().in(f.locale())).toList());
  }
}
