package fr.gouvernail.report;

import fr.gouvernail.document.Passage;
import java.util.List;

/// The two pages for the director, for a word processor.
final class SummaryPassages {

  private static final SummaryCut CUT = new SummaryCut(false, 5, 600);

  private SummaryPassages() {}

  static List<Passage> of(Paper paper) {
    var all = new Passages(paper);
    all.opening(paper.f().title(), paper.f().sentence(), CUT.shortened(paper.introduction()));
    all.level();
    all.why();
    all.dimensions();
    all.actions(CUT.actions());
    all.next(CUT.actions());
    all.about();
    return all.all();
  }
}
