package fr.gouvernail.report;

import fr.gouvernail.document.Illustration;
import fr.gouvernail.document.SvgPictures;
import fr.gouvernail.shell.chart.LadderSvg;
import fr.gouvernail.shell.chart.MaturityBarSvg;
import fr.gouvernail.shell.chart.Palette;
import fr.gouvernail.shell.chart.RadarSvg;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/// The charts of the screen, as the report prints them. Each carries the words that stand for it.
public record PaperPictures(Findings f) {

  private static final int PIXELS_PER_UNIT = 3;
  private static final int BAR_WIDTH = 640;
  private static final int BAR_HEIGHT = 100;
  private static final int RADAR_WIDTH = 430;
  private static final int RADAR_HEIGHT = 388;

  /// The bar in pixels, for word processors; null where nothing is counted.
  @Nullable Illustration barInPixels() {
    var bar = bar();
    var score = f.file().result().score();
    return bar == null || score == null
        ? null
        : pixels(bar, BAR_WIDTH, BAR_HEIGHT, f.text("bar", f.formats().score(score), f.level()));
  }

  /// The radar in pixels, for word processors.
  Illustration radarInPixels() {
    return pixels(radar(), RADAR_WIDTH, RADAR_HEIGHT, f.text("radar.label"));
  }

  private static Illustration pixels(String svg, int width, int height, String label) {
    return new Illustration(
        SvgPictures.png(svg, PIXELS_PER_UNIT),
        width * PIXELS_PER_UNIT,
        height * PIXELS_PER_UNIT,
        label);
  }

  /// « La barre »; null where nothing is counted.
  public @Nullable String bar() {
    var score = f.file().result().score();
    if (score == null) {
      return null;
    }
    var before = f.file().before();
    var was = before == null ? null : before.score();
    var label = f.text("bar", f.formats().score(score), f.level());
    var svg =
        MaturityBarSvg.draw(
            f.levelNames(),
            f.rank(f.file().result().level()),
            new MaturityBarSvg.Mark(f.year(), score),
            was == null ? null : new MaturityBarSvg.Mark(f.previousYear(), was),
            Palette.PAPER,
            f.locale(),
            label);
    return sized(svg, 625, 98, label);
  }

  public String radar() {
    var label = f.text("radar.label");
    return sized(RadarSvg.draw(Charts.radar(f), Palette.PAPER, f.locale(), label), 281, 254, label);
  }

  /// The ladder of a level; its name stands beside it.
  public String ladder(String level) {
    var label = f.text("pdf.ladder", f.rank(level));
    return sized(LadderSvg.draw(f.rank(level), Palette.PAPER, label), 23, 12, label);
  }

  /// Size and alternative text, which the drawing leaves to its page.
  private static String sized(String svg, int width, int height, String label) {
    var alternative = label.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    return svg.replaceFirst(
        "<svg ",
        Matcher.quoteReplacement(
            "<svg width=\"%d\" height=\"%d\" alt=\"%s\" ".formatted(width, height, alternative)));
  }
}
