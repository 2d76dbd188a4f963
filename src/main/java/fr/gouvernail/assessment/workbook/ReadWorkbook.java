package fr.gouvernail.assessment.workbook;

import fr.gouvernail.assessment.AnswerContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands in a workbook that was brought back, whatever stands in the portal.
///
/// @param hash of the file
/// @param taken null where it does not say
/// @param rows those without fault, in the order of the sheets
/// @param errors the first ones, in the order of the sheets
/// @param moreErrors how many there are besides
public record ReadWorkbook(
    String fileName,
    String hash,
    @Nullable TakenWorkbook taken,
    List<Row> rows,
    List<CellError> errors,
    int moreErrors) {

  public ReadWorkbook {
    rows = List.copyOf(rows);
    errors = List.copyOf(errors);
  }

  /// One question.
  ///
  /// @param cell of the answer
  record Row(String sheet, String cell, AnswerStamp stamp, AnswerContent content) {}

  static ReadWorkbook refused(String fileName, String hash, CellError error) {
    return new ReadWorkbook(fileName, hash, null, List.of(), List.of(error), 0);
  }
}
