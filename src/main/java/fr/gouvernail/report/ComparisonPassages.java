package fr.gouvernail.report;

import fr.gouvernail.document.Passage;
import fr.gouvernail.report.ComparisonFindings.Line;
import fr.gouvernail.report.ComparisonFindings.Other;
import fr.gouvernail.report.ComparisonFindings.Question;
import java.util.List;

/// The comparison with the audit before, for a word processor.
final class ComparisonPassages {

  private final Findings f;
  private final Paper paper;
  private final ComparisonFindings words;
  private final Passages all;

  private ComparisonPassages(Paper paper) {
    this.paper = paper;
    f = paper.f();
    words = paper.comparison();
    all = new Passages(paper);
  }

  static List<Passage> of(Paper paper) {
    return new ComparisonPassages(paper).write();
  }

  private List<Passage> write() {
    all.opening(words.title(), words.sentence(), paper.introduction());
    all.heading(1, f.text("comparison.overall"));
    all.words(f.text("comparison.how", words.earlier(), words.later()));
    changes(f.text("comparison.figure"), words.overall());
    all.dimensions();
    all.heading(1, f.text("comparison.dimensions"));
    changes(f.text("radar.dimension"), words.dimensions());
    all.heading(2, f.text("comparison.substantiated"));
    changes(f.text("radar.dimension"), words.substantiated());
    down();
    moved("comparison.up", words.up());
    moved("comparison.same", words.same());
    others("comparison.entered", words.entered());
    others("comparison.left", words.left());
    all.about();
    return all.all();
  }

  private void changes(String first, List<Line> lines) {
    all.table(
        List.of(
            first,
            f.previousYear(),
            f.year(),
            f.text("comparison.delta"),
            f.text("comparison.comparable"),
            f.text("comparison.scope"),
            f.text("comparison.trend")),
        lines.stream()
            .map(l ->
                List.of(
                    l.name(),
                    l.before(),
                    l.after(),
                    l.delta(),
                    l.comparable(),
                    l.scope(),
                    l.trend()))
            .toList());
  }

  private void down() {
    all.heading(1, f.text("comparison.down", words.down().size()));
    if (words.down().isEmpty()) {
      all.words(f.text("comparison.down.none"));
    }
    for (var question : words.down()) {
      all.heading(2, question.id() + " · " + question.label());
      all.words(
          f.text("comparison.was", f.previousYear(), question.before()) + " ",
          question.statementBefore());
      all.words(
          f.text("comparison.is", f.year(), question.after()) + " ", question.statementAfter());
      if (!question.comment().isBlank()) {
        all.strong(f.text("answer.comment"));
        all.words(question.comment());
      }
    }
  }

  private void moved(String title, List<Question> questions) {
    if (!questions.isEmpty()) {
      all.heading(1, f.text(title, questions.size()));
      all.table(
          List.of(
              f.text("xlsx.column.code"),
              f.text("xlsx.column.question"),
              f.previousYear(),
              f.year(),
              f.text("comparison.now")),
          questions.stream()
              .map(q -> List.of(q.id(), q.label(), q.before(), q.after(), q.statementAfter()))
              .toList());
    }
  }

  private void others(String title, List<Other> questions) {
    if (!questions.isEmpty()) {
      all.heading(1, f.text(title, questions.size()));
      all.table(
          List.of(
              f.text("xlsx.column.code"),
              f.text("xlsx.column.question"),
              f.previousYear(),
              f.year()),
          questions.stream().map(q -> List.of(q.id(), q.label(), q.before(), q.after())).toList());
    }
  }
}
