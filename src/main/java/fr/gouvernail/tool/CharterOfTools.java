package fr.gouvernail.tool;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the register asks of the charter, which stands above it and implements this.
public interface CharterOfTools {

  /// What the charter in force says, or the model of the next one where none is.
  ///
  /// @param number of the version in force; null without one
  /// @param listed the tools that it names
  /// @param refused what may not be entrusted to whom, with the words of the exception or empty
  /// @param path of the charter within the workspace
  record Sayings(
      @Nullable String number,
      Set<ToolId> listed,
      Map<DataLevel, Map<ToolClass, String>> refused,
      String path) {

    /// Whether the version in force names that tool.
    public boolean lists(ToolId tool) {
      return number != null && listed.contains(tool);
    }
  }

  /// Those of the current workspace.
  Sayings sayings();

  /// Prepares a minor version that does not name this tool, or takes it out of the draft that there
  /// is.
  ///
  /// @return the path of the draft within the workspace
  /// @throws fr.gouvernail.tenancy.RuleViolated while a version is in review or waits for its date
  String prepareWithout(ToolRow tool);
}
