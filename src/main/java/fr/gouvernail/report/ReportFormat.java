package fr.gouvernail.report;

/// The forms in which a closed assessment can be taken away.
public enum ReportFormat {
  /// To read and print, tagged (PDF/UA-1, PDF/A-3a).
  PDF("application/pdf", "pdf"),
  /// The same for a word processor.
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  /// The figures and answers as a workbook.
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  /// The same for machines; see `src/docs/audit-export.md`.
  JSON("application/json", "json");

  private final String mediaType;
  private final String extension;

  ReportFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  public String mediaType() {
    return mediaType;
  }

  String extension() {
    return extension;
  }
}
