package fr.gouvernail.usecase.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened to a field between two editions.
///
/// @param before null where it had no value
/// @param after null where it has none any more
public record FieldChange(Field field, @Nullable Value before, @Nullable Value after) {

  /// The fields that differ, in the order of the sheet. Values of fields that the model does not
  /// know are left out.
  public static List<FieldChange> between(SheetModel model, Values before, Values after) {
    throw new UnsupportedOperationException();
  }

  /// Whether one of these changes makes a new edition.
  public static boolean touchesSubstance(List<FieldChange> changes) {
    return changes.stream().anyMatch(change -> change.field().substantive());
  }
}
