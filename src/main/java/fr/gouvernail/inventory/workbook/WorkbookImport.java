package fr.gouvernail.inventory.workbook;

import fr.gouvernail.document.SheetRows;
import fr.gouvernail.document.UnreadableWorkbook;
import fr.gouvernail.document.UploadedWorkbook;
import fr.gouvernail.document.UploadedWorkbook.Limits;
import fr.gouvernail.shell.Texts;
import java.util.Collection;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Says what an uploaded workbook of use cases would do, with everything that is wrong in it. It
/// changes nothing.
///
/// A row is about the use case of its number or, without one, of its title, whatever its accents
/// and case; where there is none, about a new one. Importing a workbook twice therefore changes
/// nothing the second time. An empty cell changes nothing either.
@Component
public class WorkbookImport {

  /// The largest file.
  public static final int MOST_MEGABYTES = 5;

  private static final int MOST_COLUMNS = 60;
  private static final Limits LIMITS =
      new Limits(MOST_MEGABYTES << 20, ImportTemplate.MOST_ROWS + 1, MOST_COLUMNS);

  private final ImportWords words;

  public WorkbookImport(Texts texts) {
    words = new ImportWords(texts);
  }

  /// @param file what was uploaded
  /// @param lists what may be chosen
  /// @param known all use cases of the company
  /// @param locale of the messages' arguments
  public ImportPreview preview(
      byte[] file, ImportLists lists, Collection<KnownUseCase> known, Locale locale) {
    SheetRows sheet;
    try {
      sheet = UploadedWorkbook.read(file, words::isSheet, LIMITS);
    } catch (UnreadableWorkbook e) {
      return ImportPreview.refused(refusal(e.reason()));
    }
    return new SheetReading(words, lists, known, locale).read(sheet);
  }

  private static ImportError refusal(UnreadableWorkbook.Reason reason) {
    return switch (reason) {
      case TOO_LARGE -> ImportError.of("", ImportProblem.TOO_LARGE, MOST_MEGABYTES);
      case NOT_A_WORKBOOK -> ImportError.of("", ImportProblem.NOT_A_WORKBOOK);
      case MACROS -> ImportError.of("", ImportProblem.MACROS);
      case LINKS -> ImportError.of("", ImportProblem.LINKS);
      case TOO_DENSE -> ImportError.of("", ImportProblem.TOO_DENSE);
      case TOO_MANY_ROWS ->
          ImportError.of("", ImportProblem.TOO_MANY_ROWS, ImportTemplate.MOST_ROWS);
      case TOO_MANY_COLUMNS -> ImportError.of("", ImportProblem.TOO_MANY_COLUMNS, MOST_COLUMNS);
    };
  }
}
