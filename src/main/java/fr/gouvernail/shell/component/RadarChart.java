package fr.gouvernail.shell.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.chart.Palette;
import fr.gouvernail.shell.chart.Radar;
import fr.gouvernail.shell.chart.RadarSvg;
import java.util.stream.Stream;

/// A radar beside the table of the same values; where space is short the table comes below.
public final class RadarChart extends Div {

  /// The radar with a table of its own values.
  public RadarChart(Radar radar) {
    this(radar, table(radar));
  }

  /// The radar beside a richer table, which must hold the same values.
  public RadarChart(Radar radar, DataTable twin) {
    addClassName("gv-radar-frame");
    var picture = new Div();
    picture.addClassName("gv-radar-picture");
    picture
        .getElement()
        .setProperty(
            "innerHTML",
            RadarSvg.draw(
                radar,
                Palette.SCREEN,
                Formats.here().locale(),
                getTranslation("shell.radar.label", radar.title())));
    var scroll = new Div(twin);
    scroll.addClassName("gv-scroll");
    var both = new Div(picture, scroll);
    both.addClassName("gv-radar");
    add(both);
  }

  /// The legend of the series, to stand beside the card's title.
  public static Div legend(Radar radar) {
    var legend = new Div();
    legend.addClassName("gv-legend");
    radar
        .series()
        .forEach(series -> {
          var line = new Element("span");
          line.setAttribute("aria-hidden", "true");
          line.setProperty("innerHTML", RadarSvg.key(series.kind(), Palette.SCREEN));
          var entry = new Span();
          entry.getElement().appendChild(line);
          entry.add(new Span(series.name()));
          legend.add(entry);
        });
    return legend;
  }

  private static DataTable table(Radar radar) {
    var formats = Formats.here();
    var table = new DataTable(radar.title()).column(radar.axisTitle());
    radar.series().forEach(series -> table.figures(series.name()));
    for (int axis = 0; axis < radar.axes().size(); axis++) {
      int row = axis;
      table.row(
          Stream.concat(
                  Stream.of(radar.axes().get(axis)),
                  radar.series().stream().map(s -> formats.scoreOrDash(s.values().get(row))))
              .toArray(String[]::new));
    }
    return table;
  }
}
