package fr.gouvernail.usecase;

import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.usecase.model.Circumstances;
import fr.gouvernail.usecase.model.Values;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the charter in force says of the data of a sheet in the tool that it names.
///
/// @param level the most sensitive of the data
/// @param kind class of the tool, as its annex lists it, else as the register does
/// @param most the most sensitive data that the tool is authorised for; null where nobody said
public record CharterCell(
    DataLevel level, ToolClass kind, @Nullable DataLevel most, Verdict verdict) {

  /// Nothing without charter, data or tool.
  public static Optional<CharterCell> of(Circumstances circumstances, Values values) {
    var charter = circumstances.charter();
    var level =
        values.choices("data_categories").stream()
            .filter(id -> id.matches("C[0-3]"))
            .map(DataLevel::valueOf)
            .max(DataLevel::compareTo);
    var id = values.id("tool");
    if (charter == null || level.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    var listed = charter.tools().get(id.get());
    var chosen = circumstances.tools().get(id.get());
    var kind = listed != null ? listed.kind() : chosen == null ? null : chosen.kind();
    var most = listed != null ? listed.level() : chosen == null ? null : chosen.level();
    return kind == null
        ? Optional.empty()
        : Optional.ofNullable(charter.matrix().get(level.get()))
            .map(row -> row.get(kind))
            .map(verdict -> new CharterCell(level.get(), kind, most, verdict));
  }
}
