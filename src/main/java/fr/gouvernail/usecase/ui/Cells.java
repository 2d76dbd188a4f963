package fr.gouvernail.usecase.ui;

import fr.gouvernail.usecase.model.Field;
import fr.gouvernail.usecase.model.SheetModel;
import fr.gouvernail.usecase.model.Shown;
import fr.gouvernail.usecase.model.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What stands in a cell of a field with lines, in words.
final class Cells {

  private Cells() {}

  static String shown(
      Field.Column column, String text, UnaryOperator<String> names, Locale locale) {
    return Shown.of(asField(column), new Value.Text(text), names, locale);
  }

  /// The label of an option of a column; the id itself where there is none.
  static String option(SheetModel model, String field, String column, String id, Locale locale) {
    return model
        .field(field)
        .flatMap(f -> f.columns().stream().filter(c -> c.id().equals(column)).findFirst())
        .map(c -> shown(c, id, UnaryOperator.identity(), locale))
        .orElse(id);
  }

  private static Field asField(Field.Column column) {
    return new Field(
        column.id(),
        "",
        column.type(),
        column.label(),
        null,
        null,
        false,
        false,
        null,
        column.min(),
        column.max(),
        column.options(),
        List.of(),
        null,
        null,
        Set.of());
  }
}
