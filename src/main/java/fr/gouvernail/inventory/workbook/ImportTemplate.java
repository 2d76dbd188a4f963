package fr.gouvernail.inventory.workbook;

import static org.dhatim.fastexcel.DataValidationErrorStyle.STOP;

import fr.gouvernail.document.WorkbookFile;
import fr.gouvernail.inventory.workbook.ImportColumn.Kind;
import fr.gouvernail.shell.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/// Writes the workbook in which use cases leave, and enter again: a sheet to fill in, the values
/// that may be chosen, and how it is done. What it writes, [WorkbookImport] reads back unchanged.
@Component
public class ImportTemplate {

  /// The most use cases of one workbook.
  public static final int MOST_ROWS = 2_000;

  private static final String HEAD_COLOUR = "E5EBF8";
  private static final String DATE_FORMAT = "dd/mm/yyyy";
  private static final int WIDE = 44;
  private static final int MIDDLE = 24;
  private static final int NARROW = 14;
  private static final int GUIDE_WIDTH = 90;

  private final ImportWords words;

  public ImportTemplate(Texts texts) {
    words = new ImportWords(texts);
  }

  /// The template without use cases.
  public byte[] blank(ImportLists lists, Locale locale) {
    return filled(List.of(), lists, locale);
  }

  /// The workbook with these use cases, to be changed and imported again.
  public byte[] filled(Collection<KnownUseCase> useCases, ImportLists lists, Locale locale) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Gouvernail", "1.0")) {
      var sheet = workbook.newWorksheet(words.sheet(locale));
      var choices = choices(workbook.newWorksheet(words.text("values", locale)), lists, locale);
      guide(workbook.newWorksheet(words.text("guide", locale)), locale);
      head(sheet, locale);
      int row = 1;
      for (var useCase : useCases) {
        row(sheet, row++, useCase, lists, locale);
      }
      choices.forEach((column, range) -> limit(sheet, column, range, locale));
      workbook.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void head(Worksheet sheet, Locale locale) {
    for (var column : ImportColumn.values()) {
      var name = words.column(column, locale);
      title(sheet, 0, column.ordinal(), column == ImportColumn.TITLE ? name + " *" : name);
      sheet.width(column.ordinal(), width(column));
    }
    sheet.freezePane(2, 1);
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
  }

  private static void title(Worksheet sheet, int row, int column, String text) {
    sheet.value(row, column, text);
    sheet
        .style(row, column)
        .bold()
        .fillColor(HEAD_COLOUR)
        .wrapText(true)
        .verticalAlignment("top")
        .set();
  }

  private static int width(ImportColumn column) {
    return switch (column.kind()) {
      case TEXT -> column.isOfMatrix() ? MIDDLE : WIDE;
      case CHOICE, CHOICES, PERSON, TOOL, SHOWN -> MIDDLE;
      case NUMBER, DATE -> NARROW;
    };
  }

  private static void row(
      Worksheet sheet, int row, KnownUseCase useCase, ImportLists lists, Locale locale) {
    for (var column : ImportColumn.values()) {
      var value =
          switch (column) {
            case NUMBER -> String.valueOf(useCase.number());
            case STATE -> useCase.state();
            default -> useCase.values().text(column);
          };
      if (!value.isEmpty()) {
        cell(sheet, row, column, value, lists, locale);
      }
    }
  }

  private static void cell(
      Worksheet sheet,
      int row,
      ImportColumn column,
      String value,
      ImportLists lists,
      Locale locale) {
    int at = column.ordinal();
    switch (column.kind()) {
      case NUMBER -> sheet.value(row, at, Long.valueOf(value));
      case DATE -> {
        sheet.value(row, at, LocalDate.parse(value));
        sheet.style(row, at).format(DATE_FORMAT).verticalAlignment("top").set();
        return;
      }
      default -> sheet.value(row, at, WorkbookFile.harmless(lists.words(column, value, locale)));
    }
    sheet.style(row, at).wrapText(column.kind() == Kind.TEXT).verticalAlignment("top").set();
  }

  /// Writes what may be chosen, a column for each list; says where each list stands.
  private Map<ImportColumn, Range> choices(Worksheet sheet, ImportLists lists, Locale locale) {
    var ranges = new EnumMap<ImportColumn, Range>(ImportColumn.class);
    int at = 0;
    for (var column : ImportColumn.values()) {
      var options = lists.of(column);
      if (!options.isEmpty()) {
        title(sheet, 0, at, words.column(column, locale));
        sheet.width(at, WIDE);
        for (int i = 0; i < options.size(); i++) {
          sheet.value(i + 1, at, WorkbookFile.harmless(options.get(i).label().in(locale)));
        }
        ranges.put(column, sheet.range(1, at, options.size(), at));
        at++;
      }
    }
    sheet.freezePane(0, 1);
    return ranges;
  }

  /// Lets the spreadsheet offer the list, where one value is chosen.
  private void limit(Worksheet sheet, ImportColumn column, Range choices, Locale locale) {
    if (column.kind() != Kind.CHOICES) {
      sheet
          .range(1, column.ordinal(), MOST_ROWS, column.ordinal())
          .validateWithList(choices)
          .allowBlank(true)
          .errorStyle(STOP)
          .showErrorMessage(true)
          .errorTitle(words.text("notOffered.title", locale))
          .error(words.text("notOffered", locale));
    }
  }

  private void guide(Worksheet sheet, Locale locale) {
    sheet.width(0, MIDDLE);
    sheet.width(1, GUIDE_WIDTH);
    int row = 0;
    for (var rule : words.rules(locale)) {
      sheet.value(row, 1, rule);
      sheet.style(row++, 1).wrapText(true).verticalAlignment("top").set();
    }
    row++;
    title(sheet, row, 0, words.text("guide.column", locale));
    title(sheet, row++, 1, words.text("guide.help", locale));
    for (var column : Arrays.asList(ImportColumn.values())) {
      sheet.value(row, 0, words.column(column, locale));
      sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
      sheet.value(row, 1, words.help(column, locale));
      sheet.style(row++, 1).wrapText(true).verticalAlignment("top").set();
    }
  }
}
