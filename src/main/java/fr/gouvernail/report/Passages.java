package fr.gouvernail.report;

import fr.gouvernail.document.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes down what an audit has to say, piece by piece, for a word processor. The parts that
/// several documents share stand here.
final class Passages {

  private static final int BAR_WIDTH = 165;
  private static final int RADAR_WIDTH = 78;

  /// Halves of characters and what no XML may hold.
  private static final String UNPRINTABLE = "[\\p{Cs}\\uFFFE\\uFFFF]";

  private final Paper paper;
  private final Findings f;
  private final List<Passage> all = new ArrayList<>();

  Passages(Paper paper) {
    this.paper = paper;
    f = paper.f();
  }

  List<Passage> all() {
    return List.copyOf(all);
  }

  void heading(int level, String words) {
    all.add(new Passage.Heading(level, clean(words)));
  }

  /// A paragraph for each line; none for nothing.
  void words(String words) {
    words.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::line);
  }

  /// A paragraph that begins with words of weight.
  void words(String strong, String words) {
    all.add(new Passage.Words(Passage.strong(clean(strong)) + clean(words)));
  }

  private void line(String words) {
    all.add(new Passage.Words(clean(words)));
  }

  void strong(String words) {
    words(words, "");
  }

  void items(List<String> items) {
    if (!items.isEmpty()) {
      all.add(new Passage.Items(items.stream().map(Passages::clean).toList()));
    }
  }

  void steps(List<String> items) {
    if (!items.isEmpty()) {
      all.add(new Passage.Steps(items.stream().map(Passages::clean).toList()));
    }
  }

  /// @param head keys of the titles of the columns
  void table(List<String> head, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      all.add(
          new Passage.Table(
              head, rows.stream().map(row -> row.stream().map(Passages::clean).toList()).toList()));
    }
  }

  /// Facts with their names.
  void facts(List<ScopeWords.Line> lines) {
    table(List.of(), lines.stream().map(line -> List.of(line.name(), line.value())).toList());
  }

  private static String clean(String words) {
    return words.replace("\n", " ").replaceAll(UNPRINTABLE, "");
  }

  /// The situation, whose it is, and what its firm says first.
  void opening(String title, String sentence, List<String> introduction) {
    all.add(new Passage.Title(clean(title)));
    words(
        paper.company().name(),
        " · "
            + f.formats().date(f.file().result().date())
            + " · "
            + f.text("questions", f.counted(), f.file().result().version()));
    words(sentence);
    paper.warnings().forEach(warning -> strong(warning.words()));
    introduction.forEach(this::words);
    words(paper.contact());
  }

  /// The bar, its values in a table, and the three figures with their why.
  void level() {
    var result = f.file().result();
    var score = result.score();
    heading(
        1,
        score == null ? f.text("pdf.score") : f.text("bar", f.formats().score(score), f.level()));
    var bar = new PaperPictures(f).barInPixels();
    if (bar != null) {
      all.add(new Passage.Figure(bar, BAR_WIDTH));
    }
    var before = f.file().before();
    var rows = new ArrayList<List<String>>();
    if (before != null) {
      rows.add(
          List.of(
              f.previousYear(), f.formats().scoreOrDash(before.score()), level(before.level())));
    }
    rows.add(List.of(f.year(), f.formats().scoreOrDash(score), f.level()));
    table(texts("docx.audit", "xlsx.score", "radar.level"), rows);
    var figures = f.figures();
    table(
        List.of(),
        List.of(
            List.of(
                f.text("substantiated"),
                figures.substantiated(),
                figures.substantiatedWhy().text()),
            List.of(f.text("confidence"), figures.confidence(), figures.confidenceWhy()),
            List.of(f.text("progress"), figures.progress(), figures.progressWhy().text())));
  }

  private String level(@Nullable String level) {
    return level == null ? "–" : f.levelName(level);
  }

  /// What limited the level, and what the next one asks for.
  void why() {
    var reasons = f.reasons();
    heading(1, reasons.title());
    reasons.caps().forEach(this::words);
    if (f.file().result().next() == null) {
      words(f.text("why.top"));
    }
    items(
        reasons.conditions().stream()
            .map(c -> f.text(c.held() ? "pdf.held" : "pdf.missing") + " " + c.text())
            .toList());
    words(f.text("why.foot"));
  }

  void how() {
    heading(1, f.text("how"));
    words(f.text("how.text"));
  }

  /// The radar, and the table that says the same.
  void dimensions() {
    heading(1, f.text("radar.title"));
    all.add(new Passage.Figure(new PaperPictures(f).radarInPixels(), RADAR_WIDTH));
    var before = f.file().before();
    var head = new ArrayList<String>();
    head.add(f.text("radar.dimension"));
    if (before != null) {
      head.add(f.previousYear());
    }
    head.add(f.year());
    head.add(f.text("radar.target"));
    head.add(f.text("radar.substantiated"));
    head.add(f.text("radar.level"));
    var weak = f.weakDimensions();
    var rows = new ArrayList<List<String>>();
    for (var d : f.file().result().dimensions()) {
      var row = new ArrayList<String>();
      row.add(f.dimension(d.id()));
      if (before != null) {
        row.add(f.scoreBefore(d.id()));
      }
      row.add(f.formats().scoreOrDash(d.score()) + (weak.contains(d.id()) ? "*" : ""));
      row.add(f.target(d));
      row.add(f.formats().scoreOrDash(d.substantiated()));
      row.add(level(d.level()));
      rows.add(row);
    }
    table(head, rows);
    if (!weak.isEmpty()) {
      words("* " + f.underThreshold());
    }
  }

  void actions(int most) {
    var actions = f.actions();
    heading(1, actions.title(most));
    if (actions.first(most).isEmpty()) {
      words(f.text("actions.none"));
    }
    steps(
        actions.first(most).stream()
            .map(a ->
                Passage.strong(actions.advice(a))
                    + " "
                    + actions.tier(a.lead().tier())
                    + " · "
                    + actions.question(a)
                    + " · "
                    + actions.facts(a))
            .toList());
  }

  void next(int actions) {
    heading(1, f.text("next.title"));
    steps(paper.next(actions));
  }

  void about() {
    heading(1, f.text("pdf.about"));
    paper.about().forEach(this::words);
  }

  /// Texts of the bundles, for the head of a table.
  List<String> texts(String... keys) {
    return Arrays.stream(keys).map(key -> f.text(key)).toList();
  }
}
