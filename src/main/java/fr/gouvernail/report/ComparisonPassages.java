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
    all.heading(1, f.text("compared.overall"));
    all.words(f.text("compared.how", words.earlier(), words.later()));
    changes(f.text("compared.figure"), words.overall());
    all.dimensions();
    all.heading(1, f.text("compared.dimensions"));
    changes(f.text("radar.dimension"), words.dimensions());
    all.heading(2, f.text("compared.substantiated"));
    changes(f.text("radar.dimension"), words.substantiated());
    down();
    moved("compared.up", words.up());
    moved("compared.same", words.same());
    others("compared.entered", words.entered());
    others("compared.left", words.left());
    all.about();
    return all.all();
  }

  private void changes(String first, List<Line> lines) {
    all.table(
        List.of(
            first,
            f.previousYear(),
            f.year(),
            f.text("compared.delta"),
            f.text("compared.comparable"),
            f.text("compared.scope"),
            f.text("compared.trend")),
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
    all.heading(1, f.text("compared.down", words.down().size()));
    if (words.down().isEmpty()) {
      all.words(f.text("compared.down.none"));
    }
    for (var question : words.down()) {
      all.heading(2, question.id() + " · " + question.label());
      all.words(
          f.text("compared.was", f.previousYear(), question.before()) + " ",
          question.statementBefore());
      all.words(f.text("compared.is", f.year(), question.after()) + " ", question.statementAfter());
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
              f.text("compared.now")),
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
