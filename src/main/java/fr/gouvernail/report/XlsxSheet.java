package fr.gouvernail.report;

import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A sheet that is written from top to bottom, its first line frozen.
final class XlsxSheet {

  private static final int LONGEST_CELL = 32_767;

  private final Worksheet sheet;
  private final Findings findings;
  private int line;

  XlsxSheet(Workbook book, Findings findings, String name) {
    this.sheet = book.newWorksheet(findings.text("xlsx.sheet." + name));
    this.findings = findings;
    sheet.freezePane(0, 1);
  }

  XlsxSheet widths(int... widths) {
    for (int i = 0; i < widths.length; i++) {
      sheet.width(i, widths[i]);
    }
    return this;
  }

  void head(String... keys) {
    for (int i = 0; i < keys.length; i++) {
      sheet.value(line, i, findings.text("xlsx.column." + keys[i]));
      sheet.style(line, i).bold().wrapText(true).set();
    }
    line++;
  }

  void row(@Nullable Object... cells) {
    for (int i = 0; i < cells.length; i++) {
      switch (cells[i]) {
        case null -> {}
        case Number number -> sheet.value(line, i, number);
        case LocalDate date -> {
          sheet.value(line, i, date);
          sheet.style(line, i).format("yyyy-mm-dd").set();
        }
        case Object text -> {
          sheet.value(line, i, harmless(text.toString()));
          sheet.style(line, i).wrapText(true).set();
        }
      }
    }
    line++;
  }

  /// A text that a spreadsheet would run as a formula is shown as text: an apostrophe leads it.
  static String harmless(String text) {
    var clean =
        text.codePoints()
            .filter(c -> c >= 32 || c == '\n' || c == '\t')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    var first = clean.stripLeading();
    var risky =
        !clean.isEmpty()
            && ("\t\n".indexOf(clean.charAt(0)) >= 0
                || !first.isEmpty() && "=+-@＝＋－＠".indexOf(first.charAt(0)) >= 0);
    var safe = risky ? "'" + clean : clean;
    return safe.length() > LONGEST_CELL ? safe.substring(0, LONGEST_CELL) : safe;
  }
}
