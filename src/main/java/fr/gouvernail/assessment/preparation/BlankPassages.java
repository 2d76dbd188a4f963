package fr.gouvernail.assessment.preparation;

import fr.gouvernail.document.Passage;
import fr.gouvernail.questionnaire.Question;
import java.util.ArrayList;
import java.util.List;

/// The questionnaire to fill in, for a word processor.
final class BlankPassages {

  private static final String BOX = "\u2610";
  private static final String LINE = "_".repeat(78);

  private final BlankPaper paper;
  private final List<Passage> all = new ArrayList<>();

  private BlankPassages(BlankPaper paper) {
    this.paper = paper;
  }

  static List<Passage> of(BlankPaper paper) {
    return new BlankPassages(paper).write();
  }

  private List<Passage> write() {
    all.add(new Passage.Title(paper.title()));
    all.add(new Passage.Words(paper.text("day", paper.day())));
    all.add(new Passage.Words(paper.text("how")));
    all.add(
        new Passage.Table(
            List.of(),
            List.of(
                List.of(paper.text("who"), ""),
                List.of(paper.text("function"), ""),
                List.of(paper.text("date"), ""))));
    for (var part : paper.parts()) {
      all.add(new Passage.Heading(1, part.dimension().label().in(paper.locale())));
      all.add(new Passage.Words(part.dimension().description().in(paper.locale())));
      part.questions().forEach(this::question);
    }
    return List.copyOf(all);
  }

  private void question(Question question) {
    all.add(new Passage.Heading(2, question.id() + " · " + question.label().in(paper.locale())));
    all.add(new Passage.Words(Passage.strong(question.text().in(paper.locale()))));
    all.add(new Passage.Words(paper.respondent(question)));
    var rows = new ArrayList<List<String>>();
    question
        .statements()
        .forEach(s -> rows.add(List.of(BOX + " " + s.value(), s.text().in(paper.locale()))));
    rows.add(List.of(BOX + " ?", paper.text("unknown")));
    all.add(new Passage.Table(List.of(paper.text("choice"), paper.text("statement")), rows));
    all.add(new Passage.Words(paper.text("words")));
    for (int i = 0; i < BlankPaper.LINES; i++) {
      all.add(new Passage.Words(LINE));
    }
    var evidence = paper.evidence(question);
    if (!evidence.isEmpty()) {
      all.add(new Passage.Words(evidence));
    }
  }
}
