package fr.gouvernail.assessment.workbook;

import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.assessment.StoredAnswer;
import fr.gouvernail.questionnaire.Question;
import java.util.List;

/// What a workbook would do now. Nothing is written yet; whoever writes it does so whole, or not at
/// all, and only where there is no error.
///
/// @param changes answers that changed in the workbook, and in the portal did not
/// @param conflicts answers that changed in both
/// @param unchanged how many say what the portal says, or what it said when the workbook was taken
/// @param absent questions that this company is asked and the workbook does not hold any more
/// @param errors the first ones, in the order of the sheets
/// @param moreErrors how many there are besides
public record BroughtWorkbook(
    ReadWorkbook read,
    List<Line> changes,
    List<Line> conflicts,
    int unchanged,
    List<String> absent,
    List<CellError> errors,
    int moreErrors) {

  public BroughtWorkbook {
    changes = List.copyOf(changes);
    conflicts = List.copyOf(conflicts);
    absent = List.copyOf(absent);
    errors = List.copyOf(errors);
  }

  /// One answer.
  ///
  /// @param stored as the portal has it
  /// @param wanted as the workbook has it
  public record Line(Question question, StoredAnswer stored, AnswerContent wanted) {}

  /// Whether it may be written, and there is something to write or to choose.
  public boolean acceptable() {
    return errors.isEmpty() && !(changes.isEmpty() && conflicts.isEmpty());
  }

  /// Whether it would do the same as another one.
  boolean sameAs(BroughtWorkbook other) {
    return changes.equals(other.changes)
        && conflicts.equals(other.conflicts)
        && errors.equals(other.errors);
  }
}
