package fr.gouvernail.usecase.model;

import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.usecase.model.Circumstances.ChosenTool;
import fr.gouvernail.usecase.model.Finding.Code;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The tool, what may be entrusted to it and where it works (use-case charter, §1.4; V02, V03).
final class ToolRules {

  private ToolRules() {}

  static void check(Known known, Findings out) {
    v02(known, out);
    v03(known, out);
    hostingUnknown(known, out);
    trainingActive(known, out);
    hostingOutside(known, out);
    soleSupplier(known, out);
  }

  private static void v02(Known known, Findings out) {
    var level = known.level();
    if (level != null && known.tool().filter(tool -> isAbove(known, level, tool)).isPresent()) {
      out.block(
          Code.V02,
          Set.of(Stage.APPROVED),
          FieldIds.TOOL,
          Code.V02.name(),
          Map.of("niveau", level.name()));
    }
  }

  /// What the annex of the charter in force says of a tool goes before the register, which may have
  /// changed since.
  private static boolean isAbove(Known known, DataLevel level, ChosenTool tool) {
    var charter = known.circumstances().charter();
    if (charter == null) {
      return isAbove(level, tool.level());
    }
    var listed = known.values().id(FieldIds.TOOL).map(charter.tools()::get).orElse(null);
    var kind = listed == null || listed.kind() == null ? tool.kind() : listed.kind();
    var most = listed == null || listed.level() == null ? tool.level() : listed.level();
    boolean forbidden =
        kind != null && charter.matrix().getOrDefault(level, Map.of()).get(kind) == Verdict.NO;
    return forbidden || isAbove(level, most) || listed != null && listed.discouraged();
  }

  private static boolean isAbove(DataLevel level, @Nullable DataLevel most) {
    return most != null && level.compareTo(most) > 0;
  }

  private static void v03(Known known, Findings out) {
    if (known.isLevelAtLeast(DataLevel.C1)
        && known.tool().filter(tool -> tool.kind() == ToolClass.T4).isPresent()) {
      out.block(Code.V03, Set.of(Stage.SUBMITTED), FieldIds.TOOL);
    }
  }

  private static void hostingUnknown(Known known, Findings out) {
    if (known.values().text(FieldIds.HOSTING).equals("inconnu")
        && known.isLevelAtLeast(DataLevel.C2)) {
      out.block(Code.HOSTING_UNKNOWN, Known.from(Stage.APPROVED), FieldIds.HOSTING);
    }
  }

  private static void trainingActive(Known known, Findings out) {
    if (known.values().text(FieldIds.TRAINING_USE).equals("active")
        && known.isLevelAtLeast(DataLevel.C1)) {
      out.block(Code.TRAINING_ACTIVE, Known.from(Stage.APPROVED), FieldIds.TRAINING_USE);
    }
  }

  private static void hostingOutside(Known known, Findings out) {
    if (known.values().text(FieldIds.HOSTING).equals("hors_ue")) {
      out.warn(Code.HOSTING_OUTSIDE, FieldIds.HOSTING, Map.of());
    }
  }

  private static void soleSupplier(Known known, Findings out) {
    if (known.tool().filter(ChosenTool::soleSupplier).isPresent()) {
      out.warn(Code.SOLE_SUPPLIER, FieldIds.TOOL, Map.of());
    }
  }
}
