package fr.gouvernail.report;

import fr.gouvernail.shell.Texts;
import java.util.Locale;

/// Which document is wanted of an audit: there is one of each at most.
///
/// @param language French or English
public record ReportOrder(ReportKind kind, ReportFormat format, Locale language) {

  public ReportOrder {
    language = Texts.supported(language);
  }

  /// Whether there are such documents at all.
  boolean exists() {
    return kind.comesAs(format);
  }
}
