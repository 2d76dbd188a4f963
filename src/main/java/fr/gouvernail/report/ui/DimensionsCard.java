package fr.gouvernail.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.report.Charts;
import fr.gouvernail.report.Findings;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Ladder;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.RadarChart;
import java.util.ArrayList;
import java.util.Set;

/// The radar beside its table; each line opens on the questions behind it.
final class DimensionsCard extends Div {

  DimensionsCard(Findings f) {
    var radar = Charts.radar(f);
    var weak = Set.copyOf(f.weakDimensions());
    var card =
        new Card(f.text("radar.title"), new RadarChart(radar, table(f, weak)))
            .beside(RadarChart.legend(radar));
    if (!weak.isEmpty()) {
      card.foot(flag(), new Span(" " + f.underThreshold()));
    }
    addClassName("gv-contents");
    add(card);
  }

  private static DataTable table(Findings f, Set<String> weak) {
    var before = f.file().before();
    var table = new DataTable(f.text("radar.title")).column(f.text("radar.dimension"));
    if (before != null) {
      table.figures(f.previousYear());
    }
    table.figures(f.year());
    var targets = f.commonTarget().isEmpty();
    if (targets) {
      table.figures(f.text("radar.target"));
    }
    table.figures(f.text("radar.substantiated")).column(f.text("radar.level"));
    for (var d : f.file().result().dimensions()) {
      var cells = new ArrayList<Component>();
      cells.add(
          new Anchor(ResultPage.dimension(f.file().audit().id(), d.id()), f.dimension(d.id())));
      if (before != null) {
        cells.add(new Span(f.scoreBefore(d.id())));
      }
      cells.add(score(f, d.id(), f.formats().scoreOrDash(d.score()), weak));
      if (targets) {
        cells.add(new Span(f.target(d)));
      }
      cells.add(new Span(f.formats().scoreOrDash(d.substantiated())));
      var level = d.level();
      cells.add(level == null ? new Span("–") : Ladder.quiet(f.rank(level), f.levelName(level)));
      table.row(cells.toArray(Component[]::new));
    }
    return table;
  }

  private static Span score(Findings f, String dimension, String score, Set<String> weak) {
    var cell = new Span();
    cell.addClassName("gv-strong");
    if (weak.contains(dimension)) {
      cell.add(flag().named(f.underThreshold()), new Span("\u00a0"));
    }
    cell.add(new Span(score));
    return cell;
  }

  private static Lucide flag() {
    var flag = Lucide.of("flag");
    flag.addClassName("gv-weak");
    return flag;
  }
}
