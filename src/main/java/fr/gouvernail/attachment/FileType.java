package fr.gouvernail.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A kind of files that may be attached.
public enum FileType {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  WEBP("image/webp", "webp"),
  GIF("image/gif", "gif"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  TXT("text/plain", "txt"),
  CSV("text/csv", "csv"),
  MD("text/markdown", "md"),
  /// A mail as it travels (RFC 5322).
  EML("message/rfc822", "eml"),
  /// A mail as Outlook keeps it.
  MSG("application/vnd.ms-outlook", "msg");

  private final String mime;
  private final List<String> extensions;

  FileType(String mime, String... extensions) {
    this.mime = mime;
    this.extensions = List.of(extensions);
  }

  /// Its media type.
  public String mime() {
    return mime;
  }

  /// How the names of such files end, in lower case without the dot; the usual one first.
  public List<String> extensions() {
    return extensions;
  }

  /// Whether a browser may show it as a picture.
  public boolean isPicture() {
    return this == PNG || this == JPEG || this == WEBP || this == GIF;
  }

  /// Whether it is text without any structure of its own, so that only the name tells which.
  public boolean isPlainText() {
    return this == TXT || this == CSV || this == MD;
  }

  /// The kind whose names end so.
  public static Optional<FileType> ending(String extension) {
    return Arrays.stream(values()).filter(t -> t.extensions.contains(extension)).findFirst();
  }
}
