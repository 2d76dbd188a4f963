package fr.gouvernail.bench;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How the cost of a file grows with what is in it.
final class Exports implements Benchmark {

  private static final int TIMES = 30;
  private static final Pattern LINK = Pattern.compile("VAADIN/dynamic/resource/[^\"]*");

  private double small;
  private double grown;

  @Override
  public void small(Stage stage) {
    cost(stage);
    small = cost(stage);
  }

  @Override
  public void moreData(Stage stage) {
    cost(stage);
    grown = cost(stage);
  }

  private static double cost(Stage stage) {
    var director = Visitor.signedIn(stage.url(), Company.DIRECTOR);
    var link =
        LINK.matcher(director.open("/t/" + Company.SLUG + "/roadmap").uidl())
            .results()
            .map(MatchResult::group)
            .filter(director::downloadsWorkbook)
            .findFirst()
            .orElseThrow(() -> new NotMeasured("The roadmap offers no workbook."));
    double before = stage.cpu();
    for (int i = 0; i < TIMES; i++) {
      director.downloadsWorkbook(link);
    }
    return stage.cpu() - before;
  }

  @Override
  public List<Figure> figures() {
    return grown == 0
        ? List.of()
        : List.of(
            Figure.atMost(
                "Growth exponent of exports (P10)",
                Math.log10(grown / small),
                "",
                1.05,
                "log10 of the portal's CPU time for %d workbooks of the roadmap, at ×10 actions over ×1"
                    .formatted(TIMES)));
  }
}
