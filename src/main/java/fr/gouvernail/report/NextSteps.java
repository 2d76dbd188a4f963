package fr.gouvernail.report;

import fr.gouvernail.scoring.AuditResult.QuestionResult;
import fr.gouvernail.scoring.AuditResult.RankedAction;
import fr.gouvernail.scoring.RoadmapSchedule;
import fr.gouvernail.scoring.RoadmapSchedule.Load;
import fr.gouvernail.scoring.WhatIf;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a director does with the result: decide, have checked what nobody knew, document, look
/// again in a year.
final class NextSteps {

  private static final int NAMED = 6;

  private final Findings f;
  private final int headcount;
  private final List<RankedAction> first;

  /// @param headcount gives what the company can carry in a quarter
  /// @param actions how many first actions are spoken of
  NextSteps(Findings findings, int headcount, int actions) {
    f = findings;
    this.headcount = headcount;
    first = f.file().result().actions().stream().limit(actions).toList();
  }

  List<String> steps() {
    var steps = new ArrayList<String>();
    if (!first.isEmpty()) {
      steps.add(f.text("next.decide", first.size(), quarters()));
      projection(steps);
    }
    var unknown = f.file().result().toVerify();
    if (!unknown.isEmpty()) {
      steps.add(f.text("next.verify", unknown.size(), names(unknown)));
    }
    var undocumented = undocumented();
    if (!undocumented.isEmpty()) {
      steps.add(f.text("next.document", undocumented.size(), names(undocumented)));
    }
    steps.add(f.text("next.again", f.formats().date(f.file().result().date().plusYears(1))));
    return steps;
  }

  /// In how many quarters a company of that size does these actions.
  private int quarters() {
    var questionnaire = f.file().questionnaire();
    var loads =
        first.stream()
            .map(a -> new Load(a.action(), questionnaire.effort(a.lead().effort()).points()))
            .toList();
    return RoadmapSchedule.plan(loads, RoadmapSchedule.capacity(headcount)).values().stream()
        .mapToInt(Integer::intValue)
        .max()
        .orElse(1);
  }

  private void projection(List<String> steps) {
    var projected =
        WhatIf.project(
            f.file().questionnaire(),
            f.file().result(),
            first.stream().map(RankedAction::action).collect(Collectors.toSet()));
    var before = projected.before();
    var after = projected.after();
    var level = projected.level();
    if (before != null && after != null && level != null && projected.gain().signum() > 0) {
      steps.add(
          f.text(
              "next.projection",
              first.size(),
              f.formats().score(before),
              f.formats().score(after),
              f.levelName(level)));
    }
  }

  private List<String> undocumented() {
    return f.file().result().questions().stream()
        .filter(KeyFigures::undocumented)
        .map(QuestionResult::id)
        .toList();
  }

  private String names(List<String> questions) {
    if (questions.size() <= NAMED + 1) {
      return f.list(questions);
    }
    var words = new ArrayList<>(questions.subList(0, NAMED));
    words.add(f.text("others", questions.size() - NAMED));
    return f.list(words);
  }
}
