package fr.gouvernail.report;

import fr.gouvernail.scoring.AuditResult;
import fr.gouvernail.shell.chart.Radar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The pictures of a result, the same on screen and on paper.
public final class Charts {

  private Charts() {}

  /// This audit, the one before, the targets.
  public static Radar radar(Findings findings) {
    var result = findings.file().result();
    var before = findings.file().before();
    var series = new ArrayList<Radar.Series>();
    series.add(new Radar.Series(findings.year(), Radar.Kind.CURRENT, scores(result, result)));
    if (before != null) {
      series.add(
          new Radar.Series(findings.previousYear(), Radar.Kind.PREVIOUS, scores(result, before)));
    }
    List<@Nullable BigDecimal> targets = new ArrayList<>();
    result.dimensions().forEach(d -> targets.add(d.targetScore()));
    series.add(new Radar.Series(target(findings), Radar.Kind.TARGET, targets));
    return new Radar(
        findings.text("radar.title"),
        findings.text("radar.dimension"),
        result.dimensions().stream().map(d -> findings.dimension(d.id())).toList(),
        series);
  }

  private static String target(Findings findings) {
    return findings
        .commonTarget()
        .map(target -> findings.text("radar.target.common", target))
        .orElseGet(() -> findings.text("radar.target"));
  }

  private static List<@Nullable BigDecimal> scores(AuditResult axes, AuditResult of) {
    var byId = new HashMap<String, @Nullable BigDecimal>();
    of.dimensions().forEach(d -> byId.put(d.id(), d.score()));
    List<@Nullable BigDecimal> scores = new ArrayList<>();
    axes.dimensions().forEach(d -> scores.add(byId.get(d.id())));
    return scores;
  }
}
