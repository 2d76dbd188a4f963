package fr.gouvernail.inventory.workbook;

import fr.gouvernail.document.FormSheet;
import fr.gouvernail.document.WorkbookFile;
import fr.gouvernail.inventory.workbook.ImportColumn.Kind;
import fr.gouvernail.shell.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
      choices.forEach((column, range) -> limit(new FormSheet(sheet), column, range, locale));
      workbook.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void head(Worksheet sheet, Locale locale) {
    var form = new FormSheet(sheet);
    for (var column : ImportColumn.values()) {
      var name = words.column(column, locale);
      form.title(0, column.ordinal(), column == ImportColumn.TITLE ? name + " *" : name);
      sheet.width(column.ordinal(), width(column));
    }
    form.keepInSight(2);
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
    var form = new FormSheet(sheet);
    var ranges = new EnumMap<ImportColumn, Range>(ImportColumn.class);
    for (var column : ImportColumn.values()) {
      var labels = lists.of(column).stream().map(option -> option.label().in(locale)).toList();
      if (!labels.isEmpty()) {
        ranges.put(column, form.options(ranges.size(), words.column(column, locale), WIDE, labels));
      }
    }
    sheet.freezePane(0, 1);
    return ranges;
  }

  /// Lets the spreadsheet offer the list, where one value is chosen.
  private void limit(FormSheet sheet, ImportColumn column, Range choices, Locale locale) {
    if (column.kind() != Kind.CHOICES) {
      sheet.choose(
          column.ordinal(),
          MOST_ROWS,
          choices,
          words.text("notOffered.title", locale),
          words.text("notOffered", locale));
    }
  }

  private void guide(Worksheet sheet, Locale locale) {
    var form = new FormSheet(sheet).widths(MIDDLE, GUIDE_WIDTH);
    int row = 0;
    for (var rule : words.rules(locale)) {
      form.text(row++, 1, rule);
    }
    row++;
    form.title(row, 0, words.text("guide.column", locale));
    form.title(row++, 1, words.text("guide.help", locale));
    for (var column : ImportColumn.values()) {
      form.text(row, 0, words.column(column, locale));
      form.text(row++, 1, words.help(column, locale));
    }
  }
}
