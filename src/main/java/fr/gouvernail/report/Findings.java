package fr.gouvernail.report;

import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.questionnaire.Questionnaire.WeakestLink;
import fr.gouvernail.scoring.AuditResult.DimensionResult;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A result put into words: the same sentences on screen and in the report.
public final class Findings {

  private final ResultWords words;
  private final AuditFile file;

  /// @param zone in which moments are read
  public Findings(Texts texts, Locale locale, ZoneId zone, AuditFile file) {
    this.words = new ResultWords(texts, locale, zone, file.questionnaire());
    this.file = file;
  }

  /// What the sentences are made of.
  public ResultWords words() {
    return words;
  }

  /// Why this level and not the next one.
  public LevelReasons reasons() {
    return new LevelReasons(words, LevelReading.of(file.result()));
  }

  /// The figures beside the score.
  public KeyFigures figures() {
    return new KeyFigures(this);
  }

  /// What to do.
  public ActionWords actions() {
    return new ActionWords(this);
  }

  /// What was asked and answered.
  public AnswerWords answers() {
    return new AnswerWords(this);
  }

  public AuditFile file() {
    return file;
  }

  public Formats formats() {
    return words.formats();
  }

  public Locale locale() {
    return words.locale();
  }

  /// A text of the bundles in the reader's language.
  public String text(String key, Object... args) {
    return words.text(key, args);
  }

  /// « Données, Conformité et Sécurité »
  String list(List<String> parts) {
    return words.list(parts);
  }

  /// « 17,5 points », « 0,7 point »
  String points(BigDecimal points) {
    return words.points(points);
  }

  /// « Maîtrise : les règles vivent et la valeur est mesurée. »
  public String title() {
    var level = file.result().level();
    if (level == null) {
      return text("title.none");
    }
    var definition = file.questionnaire().maturityLevel(level);
    var says = meaning(level)[0];
    return text(
        "title",
        definition.label().in(locale()),
        says.substring(0, 1).toLowerCase(locale()) + says.substring(1));
  }

  /// The priority of the level, the weak dimensions, the questions in decline.
  public String sentence() {
    var parts = new ArrayList<String>();
    var level = file.result().level();
    if (level != null && meaning(level).length > 1) {
      var priority = meaning(level)[1];
      parts.add(priority.substring(0, 1).toUpperCase(locale()) + priority.substring(1) + ".");
    }
    var weak = weakDimensions().size();
    var comparison = file.comparison();
    var down = comparison == null ? 0 : comparison.down().size();
    if (weak > 0) {
      parts.add(text("sentence.weak", weak, threshold()));
    }
    if (down > 0) {
      parts.add(text("sentence.down", down, previousYear()));
    }
    return String.join(" ", parts);
  }

  /// The name of the level reached.
  public String level() {
    var level = file.result().level();
    return level == null ? "–" : levelName(level);
  }

  public String levelName(String id) {
    return words.levelName(id);
  }

  /// 1 to 5; 1 where nothing is counted.
  public int rank(@Nullable String level) {
    return words.rank(level);
  }

  public List<String> levelNames() {
    return words.levelNames();
  }

  /// The short name of a dimension.
  public String dimension(String id) {
    return words.dimension(id);
  }

  public String dimensionInFull(String id) {
    return file.questionnaire().dimension(id).label().in(locale());
  }

  public Question question(String id) {
    return file.questionnaire().question(id);
  }

  /// The number of questions that make the score.
  public int counted() {
    return file.result().dimensions().stream().mapToInt(DimensionResult::counted).sum();
  }

  /// A target without needless decimals: « 75 »
  public String target(DimensionResult dimension) {
    var target = dimension.targetScore().stripTrailingZeros();
    return formats().number(target, Math.max(0, target.scale()));
  }

  /// The target that all dimensions share; empty where they differ.
  public Optional<String> commonTarget() {
    var targets = file.result().dimensions().stream().map(this::target).distinct().toList();
    return targets.size() == 1 ? Optional.of(targets.getFirst()) : Optional.empty();
  }

  /// The threshold under which a dimension keeps the company from the next level, else from the
  /// top.
  public int threshold() {
    return weakestLink().map(WeakestLink::everyDimensionAtLeast).orElse(0);
  }

  /// « sous 60, le seuil de “Excellence” »
  public String underThreshold() {
    return weakestLink().map(w -> text("weak", threshold(), levelName(w.level()))).orElse("");
  }

  private Optional<WeakestLink> weakestLink() {
    var next = file.result().next();
    var rules = file.questionnaire().levelRules().weakestLink();
    return rules.stream()
        .filter(r -> next != null && r.level().equals(next.level()))
        .findFirst()
        .or(() -> rules.stream().max(Comparator.comparing(WeakestLink::everyDimensionAtLeast)));
  }

  /// Dimensions under [#threshold].
  public List<String> weakDimensions() {
    return file.result().dimensions().stream()
        .filter(d -> d.score() != null && d.score().compareTo(BigDecimal.valueOf(threshold())) < 0)
        .map(DimensionResult::id)
        .toList();
  }

  public String year() {
    return Integer.toString(file.result().date().getYear());
  }

  /// The year of the earlier audit; its month too where both fall in the same year.
  public String previousYear() {
    var before = file.before();
    if (before == null) {
      return "";
    }
    return before.date().getYear() == file.result().date().getYear()
        ? formats().shortDate(before.date())
        : Integer.toString(before.date().getYear());
  }

  /// The score of a dimension in the earlier audit.
  public String scoreBefore(String dimension) {
    var before = file.before();
    return before == null
        ? "–"
        : before.dimensions().stream()
            .filter(d -> d.id().equals(dimension))
            .findFirst()
            .map(d -> formats().scoreOrDash(d.score()))
            .orElse("–");
  }

  private String[] meaning(String level) {
    var text = file.questionnaire().maturityLevel(level).meaning().in(locale()).strip();
    return (text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
        .split("[\\s\\u00a0]*;\\s*", 2);
  }
}
