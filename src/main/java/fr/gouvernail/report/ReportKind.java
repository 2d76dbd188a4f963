package fr.gouvernail.report;

import java.util.Set;

/// What a document tells of an audit.
public enum ReportKind {
  /// Two pages for the director.
  SUMMARY(ReportFormat.PDF, ReportFormat.DOCX),
  /// Everything: result, actions, each question with its answer.
  FULL(ReportFormat.PDF, ReportFormat.DOCX, ReportFormat.XLSX, ReportFormat.JSON),
  /// The way from the audit before; only where the two can be compared.
  COMPARISON(ReportFormat.PDF, ReportFormat.DOCX);

  private final Set<ReportFormat> formats;

  ReportKind(ReportFormat... formats) {
    this.formats = Set.of(formats);
  }

  /// The forms in which it is made.
  public boolean comesAs(ReportFormat format) {
    return formats.contains(format);
  }
}
