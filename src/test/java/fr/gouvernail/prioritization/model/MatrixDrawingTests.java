package fr.gouvernail.prioritization.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.document.SvgPictures;
import fr.gouvernail.prioritization.FixedUseCases.Uses;
import fr.gouvernail.usecase.model.Axis;
import fr.gouvernail.usecase.model.Quadrant;
import fr.gouvernail.usecase.model.State;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class MatrixDrawingTests {

  private static final MatrixDrawing.Words WORDS =
      new MatrixDrawing.Words(
          "Matrice",
          Map.of(Axis.IMPACT, "Impact", Axis.FEASIBILITY, "Faisabilité"),
          Map.of(
              Quadrant.QUICK_WIN, "Gains rapides",
              Quadrant.STRATEGIC, "Projets stratégiques",
              Quadrant.SMALL_IMPROVEMENT, "Améliorations ponctuelles",
              Quadrant.AVOID, "À éviter"));

  @Test
  void theSixOfTheMockUpStandWhereItShowsThemEachWithItsLabel() {
    var svg =
        Jsoup.parse(
            MatrixDrawing.screen(new Board(Uses.sixOfBrevanne()), WORDS, Placed::title),
            "",
            Parser.xmlParser());

    assertThat(svg.select(".gv-dot")).hasSize(6);
    var first = svg.selectFirst(".gv-dot[aria-label^=Aide]");
    assertThat(first.attr("transform")).isEqualTo("translate(402.9 112.0)");
    assertThat(svg.select(".label").eachText())
        .as("a label does not end in a small word")
        .containsExactlyInAnyOrder(
            "Aide au chiffrage",
            "Contrôle visuel",
            "Ordonnancement",
            "Maintenance prédictive",
            "Comptes rendus",
            "Tri de candidatures");
  }

  @Test
  void fillOutlineAndDashesTellTheStateAndAMarkTheClass() {
    var board =
        new Board(
            List.of(
                Uses.of(1, "Un", State.DRAFT, AiActClass.HIGH_RISK, 5, 5, 5, 5, 5, 5, 5),
                Uses.of(2, "Deux", State.IN_PRODUCTION, AiActClass.MINIMAL, 9, 9, 9, 9, 9, 9, 9),
                Uses.of(3, "Trois", State.APPROVED, null, 2, 2, 2, 9, 9, 9, 9)));
    var svg =
        Jsoup.parse(MatrixDrawing.screen(board, WORDS, Placed::title), "", Parser.xmlParser());

    var draft = svg.selectFirst(".gv-dot[aria-label=Un] g");
    assertThat(draft.selectFirst("circle").attr("stroke-dasharray")).isNotEmpty();
    assertThat(draft.select("polygon")).hasSize(1);
    var running = svg.selectFirst(".gv-dot[aria-label=Deux] g");
    assertThat(running.selectFirst("circle").attr("fill")).isEqualTo("var(--gv-accent)");
    assertThat(running.select("circle")).as("the law leaves it alone: no mark").hasSize(1);
    assertThat(svg.selectFirst(".gv-dot[aria-label=Trois] g").text()).contains("?");
  }

  @Test
  void aTitleIsTextAndNothingElse() {
    var board =
        new Board(List.of(Uses.of(1, "<b>\"Un\" & deux", State.DRAFT, null, 5, 5, 5, 5, 5, 5, 5)));
    var svg = MatrixDrawing.screen(board, WORDS, Placed::title);
    assertThat(svg)
        .doesNotContain("<b>")
        .contains("aria-label=\"&lt;b&gt;&quot;Un&quot; &amp; deux\"");
  }

  @Test
  void whatHasNoScoresIsNotDrawn() {
    var board = new Board(List.of(Uses.of(1, "Un", State.DRAFT, null)));
    assertThat(MatrixDrawing.paper(board, WORDS)).doesNotContain("Un<");
  }

  @Property(tries = 200)
  void noLabelCoversAnotherOneOrADotOrLeavesThePlot(@ForAll("boards") Board board) {
    var svg =
        Jsoup.parse(MatrixDrawing.screen(board, WORDS, Placed::title), "", Parser.xmlParser());
    var labels = new ArrayList<Labels.Box>();
    var dots = new ArrayList<Labels.Box>();
    for (var dot : svg.select(".gv-dot")) {
      var at = dot.attr("transform").replaceAll("translate\\(|\\)", "").split(" ");
      double x = Double.parseDouble(at[0]);
      double y = Double.parseDouble(at[1]);
      double radius = Double.parseDouble(dot.selectFirst("circle").attr("r"));
      dots.add(Labels.Box.around(x, y, radius));
      var label = dot.selectFirst("text.label");
      if (label != null) {
        double width = Labels.width(label.text());
        double anchor = x + Double.parseDouble(label.attr("x"));
        double left =
            switch (label.attr("text-anchor")) {
              case "start" -> anchor;
              case "middle" -> anchor - width / 2;
              default -> anchor - width;
            };
        double base = y + Double.parseDouble(label.attr("y"));
        labels.add(new Labels.Box(left + 0.2, base - 10.5, left + width - 0.2, base + 3));
      }
    }
    for (int i = 0; i < labels.size(); i++) {
      var label = labels.get(i);
      assertThat(label.left()).isGreaterThanOrEqualTo(MatrixDrawing.LEFT - 0.1);
      assertThat(label.right()).isLessThanOrEqualTo(MatrixDrawing.RIGHT + 0.1);
      for (int j = i + 1; j < labels.size(); j++) {
        assertThat(label.meets(labels.get(j))).isFalse();
      }
      assertThat(dots).noneMatch(label::meets);
    }
  }

  @Property(tries = 100)
  void aDotIsNeverFarFromWhereItsScoresPutIt(@ForAll("boards") Board board) {
    var svg =
        Jsoup.parse(MatrixDrawing.screen(board, WORDS, Placed::title), "", Parser.xmlParser());
    for (var useCase : board.placed()) {
      var at =
          svg.selectFirst(".gv-dot[data-id=" + useCase.id() + "]")
              .attr("transform")
              .replaceAll("translate\\(|\\)", "")
              .split(" ");
      double dx = Double.parseDouble(at[0]) - MatrixDrawing.x(useCase.feasibility().orElseThrow());
      double dy = Double.parseDouble(at[1]) - MatrixDrawing.y(useCase.impact().orElseThrow());
      assertThat(Math.hypot(dx, dy)).isCloseTo(0, within(14.2));
    }
  }

  @Provide
  Arbitrary<Board> boards() {
    return Arbitraries.integers()
        .between(1, 10)
        .array(int[].class)
        .ofSize(7)
        .list()
        .ofMinSize(1)
        .ofMaxSize(24)
        .map(all -> {
          var uses = new ArrayList<Placed>();
          for (int i = 0; i < all.size(); i++) {
            uses.add(
                Uses.of(
                    i + 1,
                    "Cas d’usage numéro " + i,
                    State.values()[i % 9],
                    AiActClass.values()[i % 5],
                    all.get(i)));
          }
          return new Board(uses);
        });
  }

  @Test
  void thePictureStandsAloneInPixelsToo() throws IOException {
    var board = new Board(Uses.sixOfBrevanne());
    var lines =
        board.useCases().stream()
            .map(p -> new MatrixPicture.Line(p.number(), p.title(), "valeurs"))
            .toList();
    var svg = MatrixPicture.draw(board, WORDS, "Un seul gain rapide.", "Essai", lines);

    var parsed = Jsoup.parse(svg, "", Parser.xmlParser());
    assertThat(parsed.select("text").eachText())
        .contains("Un seul gain rapide.", "1 Aide au chiffrage des pièces", "Essai");
    assertThat(svg).doesNotContain("var(");
    var picture = ImageIO.read(new ByteArrayInputStream(SvgPictures.png(svg, 2)));
    assertThat(picture.getWidth()).isEqualTo(2 * (640 + 48));
    assertThat(picture.getRGB(2, 2)).as("on white").isEqualTo(0xffffffff);
    var accent = 0xff27469b;
    int x = (int) (2 * (402.9 + 24));
    int y = (int) (2 * (112 - 12 + 62));
    assertThat(picture.getRGB(x, y)).as("the dot in service").isEqualTo(accent);
  }
}
