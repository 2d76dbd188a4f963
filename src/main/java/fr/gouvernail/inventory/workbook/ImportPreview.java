package fr.gouvernail.inventory.workbook;

import java.util.List;
import java.util.UUID;

/// What an uploaded workbook would do. Nothing is written yet; whoever writes it does so whole, or
/// not at all, and only where there is no error.
///
/// @param creations new use cases, in the order of the sheet
/// @param updates use cases that would change
/// @param unchanged numbers of use cases about which the workbook says nothing new
/// @param errors the first ones, in the order of the sheet
/// @param moreErrors how many there are besides
public record ImportPreview(
    List<Creation> creations,
    List<Update> updates,
    List<Integer> unchanged,
    List<ImportError> errors,
    int moreErrors) {

  public ImportPreview {
    creations = List.copyOf(creations);
    updates = List.copyOf(updates);
    unchanged = List.copyOf(unchanged);
    errors = List.copyOf(errors);
  }

  /// @param row in the sheet
  public record Creation(int row, ImportValues values) {}

  /// @param row in the sheet
  /// @param version of the sheet that was compared
  /// @param values of the row; columns left empty change nothing
  /// @param differences at least one
  public record Update(
      int row,
      UUID id,
      int number,
      long version,
      String title,
      ImportValues values,
      List<Difference> differences) {

    public Update {
      differences = List.copyOf(differences);
    }
  }

  /// @param before empty where nothing was there
  /// @param after never empty
  public record Difference(ImportColumn column, String before, String after) {}

  static ImportPreview refused(ImportError error) {
    return new ImportPreview(List.of(), List.of(), List.of(), List.of(error), 0);
  }

  /// Whether it may be written, and there is something to write.
  public boolean acceptable() {
    return errors.isEmpty() && !(creations.isEmpty() && updates.isEmpty());
  }
}
