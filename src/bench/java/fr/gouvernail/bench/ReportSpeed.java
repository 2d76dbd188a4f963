package fr.gouvernail.bench;

import fr.gouvernail.report.ReportFormat;
import fr.gouvernail.report.ReportPages;
import java.util.List;
import java.util.Locale;

/// How fast reports are made.
final class ReportSpeed implements Benchmark {

  private ReportPages measured;

  @Override
  public void small(Stage stage) {
    measured = ReportPages.measured();
  }

  @Override
  public List<Figure> figures() {
    return List.of(
        Figure.atLeast(
            "Report pages per CPU-second (P9)",
            measured.pages(),
            "",
            300,
            "the tagged PDF of a whole sample audit, 60 times after 60 to warm up; CPU time of the writing thread"),
        Figure.atMost(
            "CPU-seconds of a whole report, the first one of a JVM",
            measured.first(),
            " s",
            2,
            "the same PDF, of an audit of " + measured.questions() + " questions"),
        Figure.told(
            "the same afterwards, PDF; DOCX; XLSX",
            seconds(ReportFormat.PDF)
                + "; "
                + seconds(ReportFormat.DOCX)
                + "; "
                + seconds(ReportFormat.XLSX)
                + " s",
            "mean of 60"));
  }

  private String seconds(ReportFormat format) {
    return String.format(Locale.ROOT, "%.2f", measured.each().get(format));
  }
}
