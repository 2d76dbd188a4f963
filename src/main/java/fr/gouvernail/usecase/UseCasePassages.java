package fr.gouvernail.usecase;

import fr.gouvernail.document.Passage;
import java.util.ArrayList;
import java.util.List;

/// The one page of a use for a word processor: what its paper says, in the same order.
final class UseCasePassages {

  private final UseCasePaper paper;
  private final List<Passage> passages = new ArrayList<>();

  private UseCasePassages(UseCasePaper paper) {
    this.paper = paper;
  }

  static List<Passage> of(UseCasePaper paper) {
    var file = new UseCasePassages(paper);
    file.head();
    file.body();
    file.decision();
    return file.passages;
  }

  private void head() {
    passages.add(new Passage.Title(paper.title()));
    passages.add(new Passage.Words(Passage.strong(paper.company()) + " · " + paper.version()));
    if (!paper.warning().isEmpty()) {
      passages.add(new Passage.Words(Passage.strong(paper.warning())));
    }
    passages.add(table(paper.facts()));
  }

  private void body() {
    for (var line : paper.words()) {
      passages.add(new Passage.Heading(1, line.name()));
      passages.add(new Passage.Words(line.value()));
    }
    heading("class");
    var risk = paper.risk();
    passages.add(new Passage.Words(risk.isEmpty() ? paper.unclassified() : Passage.strong(risk)));
    if (!paper.duties().isEmpty()) {
      passages.add(table(paper.duties()));
    }
    part("data", paper.cell());
    if (!paper.indicators().isEmpty()) {
      heading("indicators");
      passages.add(
          new Passage.Table(
              words("indicator", "baseline", "target"),
              paper.indicators().stream()
                  .map(i -> List.of(i.name(), i.baseline(), i.target()))
                  .toList()));
    }
    part("risks", paper.risks());
    part("pilot", paper.pilot());
  }

  private void decision() {
    heading("decided");
    passages.add(new Passage.Words(paper.decision()));
    passages.add(
        new Passage.Table(
            words("sign.name", "sign.role", "sign.date", "sign.here"),
            paper.signers().stream().map(s -> List.of(s.name(), s.role(), s.date(), "")).toList()));
    passages.add(new Passage.Words(paper.last()));
  }

  private void heading(String key) {
    passages.add(new Passage.Heading(1, paper.word(key)));
  }

  private void part(String heading, List<UseCasePaper.Line> lines) {
    if (!lines.isEmpty()) {
      heading(heading);
      passages.add(table(lines));
    }
  }

  private List<String> words(String... keys) {
    return List.of(keys).stream().map(paper::word).toList();
  }

  private static Passage.Table table(List<UseCasePaper.Line> lines) {
    return new Passage.Table(
        List.of(), lines.stream().map(line -> List.of(line.name(), line.value())).toList());
  }
}
