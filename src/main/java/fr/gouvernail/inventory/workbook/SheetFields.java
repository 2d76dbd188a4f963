package fr.gouvernail.inventory.workbook;

import fr.gouvernail.inventory.workbook.ImportLists.Option;
import fr.gouvernail.usecase.model.Criterion;
import fr.gouvernail.usecase.model.Matrix;
import fr.gouvernail.usecase.model.SheetModel;
import fr.gouvernail.usecase.model.Value;
import fr.gouvernail.usecase.model.Values;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The fields of a sheet as columns of the workbook, and back.
public final class SheetFields {

  private static final String SCORES = "scores";

  private SheetFields() {}

  /// What the columns say of a sheet.
  public static ImportValues of(Values sheet) {
    var all = new EnumMap<ImportColumn, String>(ImportColumn.class);
    for (var column : ImportColumn.values()) {
      if (isField(column)) {
        all.put(
            column,
            column.kind() == ImportColumn.Kind.CHOICES
                ? String.join(",", sheet.choices(column.field()))
                : sheet.text(column.field()));
      }
    }
    Matrix.scores(sheet)
        .forEach((criterion, score) -> all.put(column(criterion), score.toString()));
    Matrix.reasons(sheet)
        .forEach((criterion, reason) -> all.put(column(criterion).reason(), reason));
    return new ImportValues(all);
  }

  /// A sheet that says what a row says.
  public static Values sheet(ImportValues row) {
    return new Values(changed(Values.NONE, row, Set.of(ImportColumn.values())));
  }

  /// What these columns of a row make of the fields of a sheet, by field.
  public static Map<String, Value> changed(
      Values before, ImportValues row, Collection<ImportColumn> columns) {
    var fields = new LinkedHashMap<String, Value>();
    columns.stream()
        .filter(SheetFields::isField)
        .filter(column -> row.find(column).isPresent())
        .forEach(column -> fields.put(column.field(), value(column, row)));
    if (columns.stream().anyMatch(ImportColumn::isOfMatrix)) {
      matrix(before, row).find(SCORES).ifPresent(scores -> fields.put(SCORES, scores));
    }
    return fields;
  }

  private static Value value(ImportColumn column, ImportValues row) {
    return column.kind() == ImportColumn.Kind.CHOICES
        ? new Value.Choices(row.choices(column))
        : new Value.Text(row.text(column));
  }

  /// The scores of a row over those that are there.
  private static Values matrix(Values before, ImportValues row) {
    var scores = new EnumMap<Criterion, Integer>(Criterion.class);
    scores.putAll(Matrix.scores(before));
    var reasons = new EnumMap<Criterion, String>(Criterion.class);
    reasons.putAll(Matrix.reasons(before));
    for (var criterion : Criterion.values()) {
      var column = column(criterion);
      row.find(column).map(Integer::valueOf).ifPresent(score -> scores.put(criterion, score));
      row.find(column.reason()).ifPresent(reason -> reasons.put(criterion, reason));
    }
    return Matrix.with(before, scores, reasons);
  }

  private static ImportColumn column(Criterion criterion) {
    return ImportColumn.scores().stream()
        .filter(column -> column.field().equals(criterion.id()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no column for " + criterion));
  }

  private static boolean isField(ImportColumn column) {
    return !column.field().isEmpty() && !column.isOfMatrix();
  }

  /// The options of the fields that are chosen.
  public static Map<ImportColumn, List<Option>> options(SheetModel model) {
    var options = new EnumMap<ImportColumn, List<Option>>(ImportColumn.class);
    for (var column : ImportColumn.values()) {
      if (column.kind() == ImportColumn.Kind.CHOICE || column.kind() == ImportColumn.Kind.CHOICES) {
        model
            .field(column.field())
            .ifPresent(field ->
                options.put(
                    column,
                    field.options().stream()
                        .map(choice -> new Option(choice.id(), choice.label()))
                        .toList()));
      }
    }
    return options;
  }
}
