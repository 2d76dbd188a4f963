package fr.gouvernail.document;

import static org.dhatim.fastexcel.DataValidationErrorStyle.STOP;

import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/// A sheet that people fill in and bring back: titles that stay in sight, texts that no spreadsheet
/// takes for formulas, lists to choose from. Rows and columns count from 0.
public final class FormSheet {

  private static final String HEAD_COLOUR = "E5EBF8";

  private final Worksheet sheet;

  public FormSheet(Worksheet sheet) {
    this.sheet = sheet;
  }

  /// Widths of the first columns, in characters.
  public FormSheet widths(int... widths) {
    for (int column = 0; column < widths.length; column++) {
      sheet.width(column, widths[column]);
    }
    return this;
  }

  public void title(int row, int column, String text) {
    sheet.value(row, column, text);
    sheet
        .style(row, column)
        .bold()
        .fillColor(HEAD_COLOUR)
        .wrapText(true)
        .verticalAlignment("top")
        .set();
  }

  /// A text of several lines; nothing where it is empty.
  public void text(int row, int column, String text) {
    if (!text.isEmpty()) {
      sheet.value(row, column, WorkbookFile.harmless(text));
    }
    sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
  }

  /// Keeps the head and the first columns in sight, on paper the head.
  public void keepInSight(int columns) {
    sheet.freezePane(columns, 1);
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
  }

  /// Writes what may be chosen below a title.
  ///
  /// @return where the values stand
  public Range options(int column, String title, int width, List<String> labels) {
    title(0, column, title);
    sheet.width(column, width);
    for (int i = 0; i < labels.size(); i++) {
      sheet.value(i + 1, column, WorkbookFile.harmless(labels.get(i)));
    }
    return sheet.range(1, column, labels.size(), column);
  }

  /// Lets the spreadsheet offer a list in the rows below the head, and nothing else.
  ///
  /// @param rows how many
  /// @param title of what it says to whoever writes something else
  public void choose(int column, int rows, Range options, String title, String message) {
    sheet
        .range(1, column, rows, column)
        .validateWithList(options)
        .allowBlank(true)
        .errorStyle(STOP)
        .showErrorMessage(true)
        .errorTitle(title)
        .error(message);
  }
}
