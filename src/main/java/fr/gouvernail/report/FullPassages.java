package fr.gouvernail.report;

import fr.gouvernail.document.Passage;
import java.util.List;
import java.util.function.Function;

/// The whole report, for a word processor.
final class FullPassages {

  private static final int FIRST = 5;

  private final Findings f;
  private final Paper paper;
  private final Passages all;

  private FullPassages(Paper paper) {
    this.paper = paper;
    f = paper.f();
    all = new Passages(paper);
  }

  static List<Passage> of(Paper paper) {
    return new FullPassages(paper).write();
  }

  private List<Passage> write() {
    all.opening(f.title(), f.sentence(), paper.introduction());
    all.level();
    all.why();
    all.how();
    all.dimensions();
    all.actions(FIRST);
    everyAction();
    all.next(FIRST);
    questions("verify.title", f.file().result().toVerify(), f.answers()::asked);
    questions(
        "further.title",
        f.file().result().further().stream().map(s -> s.question()).toList(),
        f.answers()::goal);
    scope();
    ReportSection.of(f).forEach(this::section);
    all.about();
    return all.all();
  }

  private void everyAction() {
    var actions = f.file().result().actions();
    if (actions.size() > FIRST) {
      all.heading(1, f.text("pdf.next"));
      all.table(
          all.texts(
              "xlsx.column.rank", "xlsx.column.advice", "xlsx.column.tier", "xlsx.column.priority"),
          actions.stream()
              .map(a ->
                  List.of(
                      Integer.toString(a.rank()),
                      f.actions().advice(a)
                          + " "
                          + f.actions().question(a)
                          + " · "
                          + f.actions().facts(a),
                      f.actions().tier(a.lead().tier()),
                      f.formats().score(a.lead().priority())))
              .toList());
    }
  }

  private void questions(String title, List<String> ids, Function<String, String> text) {
    if (!ids.isEmpty()) {
      all.heading(1, f.text(title));
      all.items(ids.stream().map(id -> Passage.strong(id) + " " + text.apply(id)).toList());
    }
  }

  private void scope() {
    var scope = paper.scope();
    all.heading(1, f.text("scope.title"));
    all.facts(scope.frame());
    all.table(
        all.texts(
            "radar.dimension",
            "scope.weight",
            "xlsx.score",
            "radar.substantiated",
            "confidence",
            "scope.coverage",
            "radar.target",
            "scope.gap",
            "scope.questions"),
        scope.dimensions().stream()
            .map(d ->
                List.of(
                    d.name(),
                    d.weight(),
                    d.score(),
                    d.substantiated(),
                    d.confidence(),
                    d.coverage(),
                    d.target(),
                    d.gap(),
                    d.questions()))
            .toList());
    all.heading(2, f.text("scope.facts"));
    all.facts(scope.profile());
  }

  private void section(ReportSection section) {
    all.heading(
        1,
        f.text(
            "pdf.annex",
            section.title(),
            f.formats().scoreOrDash(section.figures().score()),
            section.level()));
    for (var entry : section.entries()) {
      all.heading(2, entry.id() + " · " + entry.label());
      all.words(entry.text());
      all.words(entry.answer() + ". ", entry.statement());
      all.words(entry.facts());
      if (!entry.comment().isBlank()) {
        all.strong(f.text("answer.comment"));
        all.words(entry.comment());
      }
    }
  }
}
