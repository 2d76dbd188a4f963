package fr.gouvernail.bench;

import fr.gouvernail.report.ReportPages;
import java.util.List;

/// How fast the PDF report is made.
final class ReportSpeed implements Benchmark {

  private double pages;

  @Override
  public void small(Stage stage) {
    pages = ReportPages.perCpuSecond();
  }

  @Override
  public List<Figure> figures() {
    return List.of(
        Figure.atLeast(
            "Report pages per CPU-second (P9)",
            pages,
            "",
            300,
            "the tagged PDF of a whole sample audit, 60 times after 60 to warm up; CPU time of the writing thread"));
  }
}
