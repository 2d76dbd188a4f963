package fr.gouvernail.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Texts of cells as people mean them.
public final class CellText {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");
  private static final Pattern HARMLESS = Pattern.compile("^'(?=[=+@\\t-])");

  private CellText() {}

  /// Without what no field takes, and without the apostrophe that [WorkbookFile#harmless] put
  /// before a text that looked like a formula.
  public static String plain(String text) {
    var clean =
        CONTROL
            .matcher(Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC))
            .replaceAll("")
            .strip();
    return HARMLESS.matcher(clean).replaceFirst("");
  }
}
