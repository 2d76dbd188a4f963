package fr.gouvernail.shell.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class RadarSvgTests {

  private static final List<String> AXES = List.of("Un", "Deux & demi", "Trois", "Quatre");

  @Test
  void drawsOnePolygonPerSeriesOverFourRings() throws Exception {
    var svg = parse(draw(series(Radar.Kind.TARGET, 75.0, 75.0, 75.0, 75.0), full()));
    assertThat(svg.getElementsByTagName("polygon").getLength()).isEqualTo(4 + 2);
  }

  @Test
  void putsAFullScoreOnTheOuterRingAndNoneInTheCentre() throws Exception {
    var svg = parse(draw(series(Radar.Kind.CURRENT, 100.0, 0.0, 100.0, 0.0)));
    var dots = svg.getElementsByTagName("circle");
    assertThat(dots.item(0).getAttributes().getNamedItem("cy").getNodeValue()).isEqualTo("54.0");
    assertThat(dots.item(1).getAttributes().getNamedItem("cx").getNodeValue()).isEqualTo("215.0");
  }

  @Test
  void marksOnlyTheKnownValuesOfAnIncompleteSeries() throws Exception {
    var svg = parse(draw(series(Radar.Kind.CURRENT, 50.0, null, 50.0, 50.0)));
    assertThat(svg.getElementsByTagName("polygon").getLength()).isEqualTo(4);
    assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(3);
  }

  @Test
  void writesValuesInTheLanguageOfTheReader() {
    assertThat(draw(full())).contains(">62,5<");
    assertThat(
            RadarSvg.draw(radar(full()), Palette.PAPER, Locale.ENGLISH, "Radar").contains(">62.5<"))
        .isTrue();
  }

  @Test
  void usesNoStyleVariableOnPaper() {
    assertThat(draw(full())).doesNotContain("var(");
  }

  @Test
  void refusesASeriesThatDoesNotMatchTheAxes() {
    assertThatThrownBy(() -> radar(series(Radar.Kind.CURRENT, 1.0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void drawsTheBarForPaperEvenWhenBothScoresAreNear() throws Exception {
    var bar =
        MaturityBarSvg.draw(
            List.of("A", "B", "C", "D", "E"),
            4,
            new MaturityBarSvg.Mark("2026", new BigDecimal("62.5")),
            new MaturityBarSvg.Mark("2025", new BigDecimal("60.1")),
            Palette.PAPER,
            Locale.FRENCH,
            "Barre");
    assertThat(parse(bar).getElementsByTagName("rect").getLength()).isEqualTo(5);
    assertThat(bar).contains("62,5").contains("60,1").contains("text-anchor=\"end\"");
  }

  private static Radar.Series full() {
    return series(Radar.Kind.CURRENT, 62.5, 50.0, 75.0, 25.0);
  }

  private static Radar.Series series(Radar.Kind kind, Double... values) {
    return new Radar.Series(
        kind.name(),
        kind,
        Arrays.stream(values).map(v -> v == null ? null : BigDecimal.valueOf(v)).toList());
  }

  private static Radar radar(Radar.Series... series) {
    return new Radar("Radar", "Dimension", AXES, List.of(series));
  }

  private static String draw(Radar.Series... series) {
    return RadarSvg.draw(radar(series), Palette.PAPER, Locale.FRENCH, "Radar");
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }
}
