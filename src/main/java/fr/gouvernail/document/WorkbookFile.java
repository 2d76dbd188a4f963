package fr.gouvernail.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes one sheet with a head row. Texts that a spreadsheet could take for a formula are kept
/// from it.
public final class WorkbookFile {

  private static final int NOTES_WIDTH = 90;

  private WorkbookFile() {}

  /// @param widths of the columns, in characters
  /// @param rows cells are texts, numbers, dates or null
  public static byte[] write(
      String sheetName,
      List<String> head,
      List<Integer> widths,
      List<List<@Nullable Object>> rows) {
    return write(sheetName, head, widths, rows, null);
  }

  /// Sentences on a second sheet, such as what the first one is.
  public record Notes(String sheetName, List<String> sentences) {

    public Notes {
      sentences = List.copyOf(sentences);
    }
  }

  /// @param widths of the columns, in characters
  /// @param rows cells are texts, numbers, dates or null
  /// @param notes null for none
  public static byte[] write(
      String sheetName,
      List<String> head,
      List<Integer> widths,
      List<List<@Nullable Object>> rows,
      @Nullable Notes notes) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Gouvernail", "1.0")) {
      var sheet = workbook.newWorksheet(sheetName);
      for (int c = 0; c < head.size(); c++) {
        sheet.value(0, c, head.get(c));
        sheet.style(0, c).bold().fillColor("E5EBF8").wrapText(true).set();
        sheet.width(c, widths.get(c));
      }
      for (int r = 0; r < rows.size(); r++) {
        for (int c = 0; c < head.size(); c++) {
          cell(sheet, r + 1, c, rows.get(r).get(c));
        }
      }
      sheet.freezePane(1, 1);
      if (!rows.isEmpty()) {
        sheet.setAutoFilter(0, 0, rows.size(), head.size() - 1);
      }
      sheet.fitToWidth((short) 1);
      sheet.fitToHeight((short) 0);
      sheet.pageOrientation("landscape");
      sheet.paperSize(PaperSize.A4_PAPER);
      sheet.repeatRows(0);
      if (notes != null) {
        write(workbook.newWorksheet(notes.sheetName()), notes);
      }
      workbook.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Worksheet sheet, Notes notes) {
    sheet.width(0, NOTES_WIDTH);
    for (int i = 0; i < notes.sentences().size(); i++) {
      sheet.value(i, 0, harmless(notes.sentences().get(i)));
      sheet.style(i, 0).wrapText(true).verticalAlignment("top").set();
    }
  }

  private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case String text when text.isEmpty() -> {}
      case LocalDate date -> {
        sheet.value(row, column, date);
        sheet.style(row, column).format("dd/mm/yyyy").verticalAlignment("top").set();
      }
      case Number number -> {
        sheet.value(row, column, number);
        sheet.style(row, column).verticalAlignment("top").set();
      }
      default -> {
        sheet.value(row, column, harmless(value.toString()));
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
      }
    }
  }

  /// The text without control characters that XML refuses; an apostrophe leads it where its first
  /// character would start a formula, here or after a way through CSV.
  public static String harmless(String text) {
    var clean = text.replaceAll("[\\p{Cc}&&[^\\t\\n]]", "");
    return !clean.isEmpty() && "=+-@\t".indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
  }
}
