package fr.gouvernail.report;

import static java.util.Objects.requireNonNull;

import fr.gouvernail.assessment.ClosedAudit;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.scoring.AuditComparison;
import fr.gouvernail.scoring.AuditComparison.Change;
import fr.gouvernail.scoring.AuditComparison.QuestionChange;
import fr.gouvernail.scoring.AuditComparison.Trend;
import fr.gouvernail.scoring.AuditResult;
import fr.gouvernail.scoring.AuditResult.Confidence;
import fr.gouvernail.shell.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The way between two audits put into words: the same sentences on screen and in a report.
public final class ComparisonWords {

  private final ResultWords w;
  private final ComparisonFile file;
  private final ClosedAudit before;
  private final AuditComparison comparison;

  /// @param file of two audits that compare
  /// @param zone in which moments are read
  public ComparisonWords(Texts texts, Locale locale, ZoneId zone, ComparisonFile file) {
    this.w = new ResultWords(texts, locale, zone, file.questionnaire());
    this.file = file;
    this.before = requireNonNull(file.before());
    this.comparison = requireNonNull(file.comparison());
  }

  public ResultWords words() {
    return w;
  }

  public ComparisonFile file() {
    return file;
  }

  public AuditComparison comparison() {
    return comparison;
  }

  public String text(String key, Object... args) {
    return w.text("comparison." + key, args);
  }

  /// « 2025 », or the day where both fall in the same year.
  public String earlier() {
    return name(before);
  }

  /// « 2026 », or the day; with the revision where both are of the same audit.
  public String later() {
    return name(file.after());
  }

  private String name(ClosedAudit audit) {
    LocalDate here = audit.result().date();
    LocalDate other = (audit == before ? file.after() : before).result().date();
    if (before.series().equals(file.after().series())) {
      return w.text("revision", audit.revision());
    }
    return here.getYear() == other.getYear()
        ? w.formats().shortDate(here)
        : Integer.toString(here.getYear());
  }

  /// « L’entreprise progresse de 42,3 points à périmètre égal. »
  public String title() {
    var change = comparison.score();
    var comparable = change.comparable();
    var trend = change.trend();
    if (comparable == null || trend == null) {
      return text("title.none");
    }
    return trend == Trend.STABLE
        ? text("title.STABLE", w.formats().difference(comparable))
        : text("title." + trend, w.points(comparable.abs()));
  }

  /// « Écart publié +39,5 : progrès à périmètre égal +42,3, effet du changement de périmètre −2,8.
  /// »
  public String sentence() {
    var score = comparison.score();
    return score.delta() == null || score.comparable() == null || score.scopeEffect() == null
        ? ""
        : text(
            "sentence",
            difference(score.delta()),
            difference(score.comparable()),
            difference(score.scopeEffect()));
  }

  /// Which of the two rests mostly on declarations; empty where none does.
  public String toConfirm() {
    var weak = new ArrayList<String>();
    if (low(before.result())) {
      weak.add(text("confirm.one", earlier(), percent(before.result())));
    }
    if (low(file.after().result())) {
      weak.add(text("confirm.one", later(), percent(file.after().result())));
    }
    return weak.isEmpty() ? "" : text("confirm", w.list(weak));
  }

  private static boolean low(AuditResult result) {
    return result.confidenceLabel() == Confidence.LOW;
  }

  private String percent(AuditResult result) {
    var confidence = result.confidence();
    return confidence == null ? "–" : w.formats().percent(confidence, 1);
  }

  /// « 23,0 en 2025, 62,5 en 2026. »
  public String published() {
    return text(
        "published.why",
        w.formats().scoreOrDash(comparison.score().before()),
        earlier(),
        w.formats().scoreOrDash(comparison.score().after()),
        later());
  }

  /// « Sur les 47 questions communes : 23,0, puis 65,3. »
  public String comparable() {
    return text(
        "comparable.why",
        comparison.common(),
        w.formats().scoreOrDash(comparison.score().comparableBefore()),
        w.formats().scoreOrDash(comparison.score().comparableAfter()));
  }

  /// « Cinq questions entrent, aucune ne sort. »
  public String scope() {
    return text("scope.why", comparison.entered().size(), comparison.left().size());
  }

  /// « +42,3 », or a dash.
  public String difference(@Nullable BigDecimal value) {
    return value == null ? "–" : w.formats().difference(value);
  }

  /// « en progrès », « stable », « en recul », or a dash.
  public String trend(Change change) {
    var trend = change.trend();
    return trend == null ? "–" : text("trend." + trend);
  }

  /// « 3 · Maîtrisé »
  public String level(int value) {
    return value + " · " + w.questionnaire().answerLevels().get(value).label().in(w.locale());
  }

  /// The statement that was retained for a question in the later audit.
  public String statement(QuestionChange change) {
    return w.question(change.question()).statement(change.after()).text().in(w.locale());
  }

  /// What was noted for a question in the later audit; empty where nothing was.
  public String comment(String question) {
    return comment(file.after(), question);
  }

  private static String comment(ClosedAudit audit, String question) {
    var answer = audit.answers().get(question);
    return answer == null ? "" : answer.comment();
  }

  /// Why a question is counted in one of the two only: « sans objet d’après le profil en 2025 ».
  public String uncounted(String question) {
    var entered = comparison.entered().contains(question);
    var without = entered ? before : file.after();
    var state =
        without.result().question(question).map(AuditResult.QuestionResult::state).orElse(null);
    var year = entered ? earlier() : later();
    if (state == AnswerState.NOT_APPLICABLE_AUTO) {
      return text("uncounted.profile", year);
    }
    if (state == AnswerState.NOT_APPLICABLE) {
      var answer = without.answers().get(question);
      return text("uncounted.reason", year, answer == null ? "" : answer.reason());
    }
    return text("uncounted.notAsked", year);
  }

  /// Questions by how they moved, in the questionnaire's order; those in decline first.
  public List<QuestionChange> moved() {
    var all = new ArrayList<>(comparison.down());
    all.addAll(comparison.up());
    all.addAll(comparison.same());
    return all;
  }
}
