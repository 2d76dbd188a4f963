package fr.gouvernail.report;

import fr.gouvernail.questionnaire.Questionnaire.FactDefinition;
import fr.gouvernail.questionnaire.Questionnaire.FactKind;
import fr.gouvernail.scoring.AuditResult.DimensionResult;
import java.util.ArrayList;
import java.util.List;

/// What the audit looked at: the questionnaire, the company's profile, the targets.
public final class ScopeWords {

  private final Findings f;

  ScopeWords(Findings findings) {
    f = findings;
  }

  /// A fact and its name.
  public record Line(String name, String value) {}

  /// A dimension with all its figures.
  public record Dimension(
      String name,
      String weight,
      String score,
      String substantiated,
      String confidence,
      String coverage,
      String target,
      String gap,
      String questions) {}

  /// Questionnaire, pack, law, targets.
  public List<Line> frame() {
    var audit = f.file().audit();
    var questionnaire = f.file().questionnaire();
    var result = f.file().result();
    var lines = new ArrayList<Line>();
    lines.add(
        line("questionnaire", questionnaire.title().in(f.locale()) + ", " + result.version()));
    questionnaire.packs().stream()
        .filter(pack -> pack.id().equals(result.pack()))
        .findFirst()
        .ifPresent(pack -> lines.add(line("pack", pack.label().in(f.locale()))));
    lines.add(line("law", questionnaire.legalBaseline().in(f.locale())));
    lines.add(
        line("profile", questionnaire.targetProfile(audit.targetProfile()).label().in(f.locale())));
    if (audit.targetReason() != null) {
      lines.add(line("reason", audit.targetReason()));
    }
    return lines;
  }

  /// The company's profile at the date of the audit.
  public List<Line> profile() {
    return f.file().questionnaire().facts().stream()
        .filter(fact -> f.file().result().facts().knows(fact.id()))
        .map(fact -> new Line(fact.text().in(f.locale()), value(fact)))
        .toList();
  }

  private String value(FactDefinition fact) {
    var facts = f.file().result().facts();
    return fact.kind() == FactKind.NUMBER
        ? facts.number(fact.id()).map(n -> f.formats().number(n)).orElse("–")
        : facts.flag(fact.id()).map(flag -> f.text(flag ? "yes" : "no")).orElse("–");
  }

  public List<Dimension> dimensions() {
    return f.file().result().dimensions().stream().map(this::dimension).toList();
  }

  private Dimension dimension(DimensionResult d) {
    var formats = f.formats();
    return new Dimension(
        f.dimension(d.id()),
        formats.percent(java.math.BigDecimal.valueOf(d.weight()), 0),
        formats.scoreOrDash(d.score()),
        formats.scoreOrDash(d.substantiated()),
        d.confidence() == null ? "–" : formats.percent(d.confidence(), 1),
        d.coverage() == null ? "–" : formats.percent(d.coverage(), 1),
        f.target(d),
        formats.scoreOrDash(d.gap()),
        f.text("scope.counted", d.counted(), d.applicable()));
  }

  private Line line(String key, String value) {
    return new Line(f.text("scope." + key), value);
  }
}
