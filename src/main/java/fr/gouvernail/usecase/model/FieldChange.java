package fr.gouvernail.usecase.model;

import fr.gouvernail.charter.model.ClauseDiff;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What happened to a field between two editions.
///
/// @param before null where it had no value
/// @param after null where it has none any more
public record FieldChange(Field field, @Nullable Value before, @Nullable Value after) {

  /// The fields that differ, in the order of the sheet. Values of fields that the model does not
  /// know are left out.
  public static List<FieldChange> between(SheetModel model, Values before, Values after) {
    return model
        .fields()
        .filter(field -> !before.find(field.id()).equals(after.find(field.id())))
        .map(field ->
            new FieldChange(
                field, before.find(field.id()).orElse(null), after.find(field.id()).orElse(null)))
        .toList();
  }

  /// Whether one of these changes makes a new edition.
  public static boolean touchesSubstance(List<FieldChange> changes) {
    return changes.stream().anyMatch(change -> change.field().substantive());
  }

  /// Both values in words, with what went and what came.
  ///
  /// @param names as of [Shown#of]
  public List<ClauseDiff.Run> words(UnaryOperator<String> names, Locale locale) {
    return ClauseDiff.words(shown(before, names, locale), shown(after, names, locale));
  }

  private String shown(@Nullable Value value, UnaryOperator<String> names, Locale locale) {
    return value == null ? "" : Shown.of(field, value, names, locale);
  }
}
