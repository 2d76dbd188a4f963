package fr.gouvernail.attachment.ui;

import com.vaadin.flow.component.Component;
import fr.gouvernail.attachment.AttachmentRow;
import fr.gouvernail.attachment.FileType;
import fr.gouvernail.shell.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/// Says what a file is, in the language of the page.
public final class FileWords {

  private static final BigDecimal STEP = BigDecimal.valueOf(1024);

  private FileWords() {}

  /// « PDF ».
  static String kind(FileType type) {
    return type.extensions().getFirst().toUpperCase(Locale.ROOT);
  }

  /// The Lucide icon of its kind.
  static String icon(FileType type) {
    return switch (type) {
      case PNG, JPEG, WEBP, GIF -> "image";
      case XLSX, ODS, CSV -> "file-spreadsheet";
      case EML, MSG -> "mail";
      case PDF, DOCX, PPTX, ODT, TXT, MD -> "file-text";
    };
  }

  /// « conservé jusqu’au 12 novembre 2029 »; nothing where no rule ends it.
  public static Optional<String> term(Component where, AttachmentRow file) {
    if (file.held()) {
      return Optional.of(where.getTranslation("attachment.held"));
    }
    return Optional.ofNullable(file.keptUntil())
        .map(day -> where.getTranslation("attachment.until", Formats.here().date(day)));
  }

  /// « 1,2 Mo », “1.2 MB”.
  static String size(Component where, long bytes) {
    var kilobytes = BigDecimal.valueOf(bytes).divide(STEP, 0, RoundingMode.UP);
    if (kilobytes.compareTo(STEP) < 0) {
      return where.getTranslation("attachment.size.kb", Formats.here().number(kilobytes, 0));
    }
    var megabytes = kilobytes.divide(STEP, 1, RoundingMode.HALF_UP);
    return where.getTranslation("attachment.size.mb", Formats.here().number(megabytes, 1));
  }
}
