package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.page;
import static fr.gouvernail.usecase.ui.PageWords.soft;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.usecase.model.Axis;
import fr.gouvernail.usecase.model.Indicator;
import fr.gouvernail.usecase.model.Matrix;
import java.math.BigDecimal;
import java.util.Locale;

/// Where the use falls in the matrix: a small drawing, and the same in words.
final class MatrixCard extends Composite<Card> {

  private static final double LEFT = 22;
  private static final double TOP = 6;
  private static final double WIDE = 152;
  private static final double HIGH = 124;

  private final CasePage page;

  MatrixCard(CasePage page) {
    this.page = page;
  }

  @Override
  protected Card initContent() {
    var scores = Matrix.scores(page.values());
    var impact = Matrix.score(Axis.IMPACT, scores);
    var feasibility = Matrix.score(Axis.FEASIBILITY, scores);
    var link = new Anchor("/t/" + page.company().slug() + "/matrix", page("matrix.open"));
    if (impact.isEmpty() || feasibility.isEmpty()) {
      return new Card(page("matrix"), soft(page("matrix.none"))).beside(link);
    }
    var words =
        page(
            "matrix.scores",
            page.formats().score(impact.get()),
            page.formats().score(feasibility.get()));
    var drawing = new Div();
    drawing.getElement().setProperty("innerHTML", svg(impact.get(), feasibility.get(), words));
    var both = new Div(drawing, soft(words + first()));
    both.addClassName("gv-case-matrix");
    return new Card(quadrant(impact.get(), feasibility.get()), both).beside(link);
  }

  private static String quadrant(BigDecimal impact, BigDecimal feasibility) {
    return page("quadrant." + Matrix.quadrant(impact, feasibility));
  }

  /// The first indicator, beside the scores: what is to be gained.
  private String first() {
    return Indicator.of(page.values()).stream()
        .filter(i -> i.baseline() != null && i.target() != null)
        .findFirst()
        .map(i -> " " + IndicatorLines.brief(i, page.formats()))
        .orElse("");
  }

  private static String svg(BigDecimal impact, BigDecimal feasibility, String words) {
    var label = words.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    double middleX = LEFT + WIDE / 2;
    double middleY = TOP + HIGH / 2;
    return String.format(
        Locale.ROOT,
        "<svg viewBox=\"0 0 180 136\" width=\"100%%\" role=\"img\" aria-label=\"%s\">"
            + "<rect x=\"%.1f\" y=\"%.1f\" width=\"76\" height=\"62\" fill=\"var(--gv-accent-doux)\"/>"
            + "<rect x=\"%.1f\" y=\"%.1f\" width=\"152\" height=\"124\" fill=\"none\" stroke=\"var(--gv-bord)\"/>"
            + "<path d=\"M%.1f %.1fv124M%.1f %.1fh152\" stroke=\"var(--gv-bord)\"/>"
            + "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"9\" fill=\"var(--gv-accent)\"/></svg>",
        label,
        middleX,
        TOP,
        LEFT,
        TOP,
        middleX,
        TOP,
        LEFT,
        middleY,
        LEFT + place(feasibility) * WIDE,
        TOP + (1 - place(impact)) * HIGH);
  }

  /// From 0 to 1 along an axis of 1 to 10.
  private static double place(BigDecimal score) {
    return (score.doubleValue() - Matrix.LEAST) / (Matrix.MOST - Matrix.LEAST);
  }
}
