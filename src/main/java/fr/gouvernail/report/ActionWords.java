package fr.gouvernail.report;

import fr.gouvernail.scoring.AuditResult.QuestionResult;
import fr.gouvernail.scoring.AuditResult.RankedAction;
import fr.gouvernail.scoring.AuditResult.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What to do, in the words of the questionnaire.
public final class ActionWords {

  private static final int FIRST = 5;

  private final Findings f;

  ActionWords(Findings findings) {
    f = findings;
  }

  /// The first five actions.
  public List<RankedAction> first() {
    return first(FIRST);
  }

  /// The first few.
  public List<RankedAction> first(int most) {
    return f.file().result().actions().stream().limit(most).toList();
  }

  /// Those after the first five.
  public List<RankedAction> others() {
    return f.file().result().actions().stream().skip(FIRST).toList();
  }

  public String title() {
    return title(FIRST);
  }

  /// « Les trois premières actions »
  ///
  /// @param most five at most
  public String title(int most) {
    return f.text("actions.title", first(most).size());
  }

  public String blocking() {
    var count =
        f.file().result().actions().stream().filter(a -> a.lead().tier() == Tier.BLOCKING).count();
    return f.text("actions.blocking", count);
  }

  public String tier(Tier tier) {
    return f.text("tier." + tier.name());
  }

  /// What to do, as the questionnaire words it for the company's level.
  public String advice(RankedAction action) {
    return f.file().questionnaire().recommendation(action.lead().id()).text().in(f.locale());
  }

  /// « Question CNF-03 », the one that ranks the action.
  public String question(RankedAction action) {
    return f.text("actions.question", action.lead().question());
  }

  /// « répond aussi à CUL-02 · 3 à 15 jours · RGPD, art. 35 »
  public String facts(RankedAction action) {
    var lead = action.lead();
    var parts = new ArrayList<String>();
    if (!action.alsoAnswers().isEmpty()) {
      parts.add(
          f.text(
              "actions.also",
              action.sourceQuestions().stream().skip(1).collect(Collectors.joining(", "))));
    }
    parts.add(f.file().questionnaire().effort(lead.effort()).shortGuide().in(f.locale()));
    var duty = f.question(lead.question()).legal();
    if (duty != null
        && f.file()
            .result()
            .question(lead.question())
            .map(QuestionResult::legalInForce)
            .orElse(false)) {
      parts.add(duty.basis().in(f.locale()));
    }
    return String.join(" · ", parts);
  }
}
