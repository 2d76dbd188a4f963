package fr.gouvernail.report;

import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.scoring.AuditResult;
import fr.gouvernail.scoring.AuditResult.Cap;
import fr.gouvernail.scoring.AuditResult.QuestionResult;
import fr.gouvernail.scoring.AuditResult.RankedAction;
import fr.gouvernail.scoring.AuditResult.Requirement;
import fr.gouvernail.scoring.AuditResult.Tier;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A result put into words: the same sentences on screen and in the report.
public final class Findings {

  private final Texts texts;
  private final Locale locale;
  private final AuditFile file;
  private final Formats formats;

  /// @param zone in which moments are read
  public Findings(Texts texts, Locale locale, ZoneId zone, AuditFile file) {
    this.texts = texts;
    this.locale = Texts.supported(locale);
    this.file = file;
    this.formats = new Formats(this.locale, zone);
  }

  /// A condition of the next level, with its value.
  public record Condition(boolean held, String text) {}

  public AuditFile file() {
    return file;
  }

  public Formats formats() {
    return formats;
  }

  public Locale locale() {
    return locale;
  }

  /// A text of the bundles in the reader's language.
  public String text(String key, Object... args) {
    return texts.getTranslation("report." + key, locale, args);
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
        definition.label().in(locale),
        says.substring(0, 1).toLowerCase(locale) + says.substring(1));
  }

  /// The priority of the level, the weak dimensions, the questions in decline.
  public String sentence() {
    var parts = new ArrayList<String>();
    var level = file.result().level();
    if (level != null && meaning(level).length > 1) {
      var priority = meaning(level)[1];
      parts.add(priority.substring(0, 1).toUpperCase(locale) + priority.substring(1) + ".");
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

  /// « Pourquoi “Maîtrise”, et pas “Excellence” ? »
  public String whyTitle() {
    var next = file.result().next();
    return next == null || file.result().level() == null
        ? text("why.title.top", level())
        : text("why.title", level(), levelName(next.level()));
  }

  /// What the next level asks for, held or missing.
  public List<Condition> conditions() {
    var next = file.result().next();
    if (next == null) {
      return List.of();
    }
    var list = new ArrayList<Condition>();
    next.conditions().forEach(c -> list.add(new Condition(c.held(), condition(c))));
    var missing = next.missingPoints();
    list.add(
        missing.signum() > 0
            ? new Condition(false, text("why.points", formats.score(missing), next.minScore()))
            : new Condition(true, text("why.points.held", next.minScore())));
    list.sort((a, b) -> Boolean.compare(b.held(), a.held()));
    return list;
  }

  private String condition(Requirement c) {
    return switch (c.reason()) {
      case GATE ->
          c.held()
              ? text("why.gate.held")
              : text("why.gate", c.questions().size(), labels(c.questions()));
      case WEAKEST_LINK ->
          c.held()
              ? text("why.link.held", threshold(c.threshold()), lowest())
              : text(
                  "why.link",
                  c.dimensions().size(),
                  threshold(c.threshold()),
                  c.dimensions().stream()
                      .map(d ->
                          dimension(d)
                              + " "
                              + formats.scoreOrDash(file.result().dimension(d).score()))
                      .collect(Collectors.joining(", ")));
      case PROHIBITED_USE -> text(c.held() ? "why.prohibited.held" : "why.prohibited");
    };
  }

  /// What lowered the level below what the score alone gives, in the order of application.
  public List<String> caps() {
    return file.result().caps().stream().map(this::cap).toList();
  }

  private String cap(Cap cap) {
    var from = levelName(cap.from());
    var to = levelName(cap.to());
    return switch (cap.reason()) {
      case GATE -> text("cap.gate", cap.questions().size(), labels(cap.questions()), from, to);
      case WEAKEST_LINK ->
          text(
              "cap.link",
              cap.dimensions().stream().map(this::dimension).collect(Collectors.joining(", ")),
              threshold(cap.threshold()),
              from,
              to);
      case PROHIBITED_USE -> text("cap.prohibited", from, to);
    };
  }

  /// The name of the level reached.
  public String level() {
    var level = file.result().level();
    return level == null ? "–" : levelName(level);
  }

  public String levelName(String id) {
    return file.questionnaire().maturityLevel(id).label().in(locale);
  }

  /// 1 to 5; 1 where nothing is counted.
  public int rank(@Nullable String level) {
    return level == null ? 1 : file.questionnaire().maturityLevel(level).rank();
  }

  public List<String> levelNames() {
    return file.questionnaire().maturityLevels().stream().map(l -> l.label().in(locale)).toList();
  }

  /// The short name of a dimension.
  public String dimension(String id) {
    var known = text("dimension.short." + id);
    // A later questionnaire may have dimensions that the bundles do not name yet.
    return known.startsWith("!") ? dimensionInFull(id) : known;
  }

  public String dimensionInFull(String id) {
    return file.questionnaire().dimension(id).label().in(locale);
  }

  /// What there is to document: questions declared above what a declaration supports.
  public List<String> undocumented() {
    return file.result().questions().stream()
        .filter(Findings::undocumented)
        .map(QuestionResult::id)
        .toList();
  }

  private static boolean undocumented(QuestionResult q) {
    var value = q.value();
    var supported = q.substantiatedValue();
    return value != null && supported != null && supported < value;
  }

  public String substantiatedWhy() {
    var score = file.result().score();
    var supported = file.result().substantiated();
    if (score == null || supported == null || score.compareTo(supported) == 0) {
      return text("substantiated.all");
    }
    return text(
        "substantiated.why", formats.score(score.subtract(supported)), undocumented().size());
  }

  public String confidenceWhy() {
    var label = file.result().confidenceLabel();
    var coverage = file.result().coverage();
    if (label == null) {
      return "";
    }
    var word = text("confidence." + label.name());
    return coverage == null
        ? text("confidence.zero", word)
        : text("confidence.why", word, formats.percent(coverage, 1));
  }

  public String confidence() {
    var confidence = file.result().confidence();
    return confidence == null ? "–" : formats.percent(confidence, 1);
  }

  public String progress() {
    var comparison = file.comparison();
    var delta = comparison == null ? null : comparison.score().comparable();
    return delta == null ? "–" : formats.difference(delta);
  }

  public String progressWhy() {
    var comparison = file.comparison();
    if (comparison == null) {
      return text(file.previous() == null ? "progress.first" : "progress.incomparable");
    }
    var why =
        text(
            "progress.why",
            comparison.up().size(),
            comparison.same().size(),
            comparison.down().size());
    var scope = comparison.score().scopeEffect();
    if (scope != null && scope.signum() != 0) {
      why += " " + text("progress.scope", formats.difference(scope));
    }
    return comparison.toConfirm() ? why + " " + text("progress.confirm") : why;
  }

  /// The first five actions.
  public List<RankedAction> firstActions() {
    return file.result().actions().stream().limit(5).toList();
  }

  public String blocking() {
    var count =
        file.result().actions().stream().filter(a -> a.lead().tier() == Tier.BLOCKING).count();
    return text("actions.blocking", count);
  }

  public String tier(Tier tier) {
    return text("tier." + tier.name());
  }

  /// What to do, as the questionnaire words it for the company's level.
  public String advice(RankedAction action) {
    return file.questionnaire().recommendation(action.lead().id()).text().in(locale);
  }

  /// « Question CNF-03 · 3 à 15 jours · RGPD, art. 35 »
  public String adviceMeta(RankedAction action) {
    var lead = action.lead();
    var question = question(lead.question());
    var parts = new ArrayList<String>();
    parts.add(text("actions.question", lead.question()));
    if (!action.alsoAnswers().isEmpty()) {
      parts.add(
          text(
              "actions.also",
              action.sourceQuestions().stream().skip(1).collect(Collectors.joining(", "))));
    }
    parts.add(file.questionnaire().effort(lead.effort()).guide().in(locale));
    var legal = question.legal();
    if (legal != null
        && file.result()
            .question(lead.question())
            .map(QuestionResult::legalInForce)
            .orElse(false)) {
      parts.add(legal.basis().in(locale));
    }
    return String.join(" · ", parts);
  }

  /// What was asked.
  public String asked(String question) {
    return question(question).text().in(locale);
  }

  /// The statement of the highest value: the goal of those who go further.
  public String goal(String question) {
    return question(question).statement(4).text().in(locale);
  }

  public Question question(String id) {
    return file.questionnaire().question(id);
  }

  /// « 3 · Maîtrisé », or the state of a question without mark.
  public String answer(QuestionResult question) {
    var value = question.value();
    if (question.state() == AnswerState.SCORED && value != null) {
      return value + " · " + file.questionnaire().answerLevels().get(value).label().in(locale);
    }
    return file.questionnaire().state(question.state()).label().in(locale);
  }

  /// The statement that was retained, or why there is none.
  public String statement(QuestionResult question) {
    var value = question.value();
    if (question.state() == AnswerState.SCORED && value != null) {
      return question(question.id()).statement(value).text().in(locale);
    }
    var reason = file.answer(question.id()).reason();
    return question.state() == AnswerState.NOT_APPLICABLE && !reason.isBlank()
        ? reason
        : file.questionnaire().state(question.state()).meaning().in(locale);
  }

  public String evidence(QuestionResult question) {
    var evidence = question.evidence();
    return evidence == null ? "–" : file.questionnaire().evidence(evidence).label().in(locale);
  }

  /// Points of the dimension's 100 that come from this question, and those that it could give.
  public String contribution(QuestionResult question) {
    var value = question.value();
    var sum = file.result().dimension(question.dimension()).sumWeight();
    if (value == null || sum == 0) {
      return "–";
    }
    return text(
        "contribution", points(question.weight() * value, sum), points(question.weight() * 4, sum));
  }

  private String points(int weighted, int sum) {
    return formats.score(
        BigDecimal.valueOf(25L * weighted)
            .divide(BigDecimal.valueOf(sum), 4, java.math.RoundingMode.HALF_UP));
  }

  /// The threshold under which a dimension keeps the company from the next level, else from the
  /// top.
  public int threshold() {
    var next = file.result().next();
    var rules = file.questionnaire().levelRules().weakestLink();
    return rules.stream()
        .filter(r -> next != null && r.level().equals(next.level()))
        .mapToInt(r -> r.everyDimensionAtLeast())
        .findFirst()
        .orElseGet(() -> rules.stream().mapToInt(r -> r.everyDimensionAtLeast()).max().orElse(0));
  }

  /// Dimensions under [#threshold].
  public List<String> weakDimensions() {
    return file.result().dimensions().stream()
        .filter(d -> d.score() != null && d.score().compareTo(BigDecimal.valueOf(threshold())) < 0)
        .map(AuditResult.DimensionResult::id)
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
        ? formats.shortDate(before.date())
        : Integer.toString(before.date().getYear());
  }

  private String[] meaning(String level) {
    var text = file.questionnaire().maturityLevel(level).meaning().in(locale).strip();
    return (text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
        .split("[\\s\\u00a0]*;\\s*", 2);
  }

  private String lowest() {
    return file.result().dimensions().stream()
        .filter(d -> d.score() != null)
        .min(java.util.Comparator.comparing(d -> java.util.Objects.requireNonNull(d.score())))
        .map(d -> text("why.lowest", dimension(d.id()), formats.scoreOrDash(d.score())))
        .orElse("");
  }

  private static int threshold(@Nullable Integer threshold) {
    return threshold == null ? 0 : threshold;
  }

  private String labels(List<String> questions) {
    return questions.stream()
        .map(id -> id + " " + question(id).label().in(locale))
        .collect(Collectors.joining(", "));
  }
}
