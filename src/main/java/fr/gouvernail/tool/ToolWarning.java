package fr.gouvernail.tool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Where an authorised tool contradicts the charter's rules, or says too little to be judged by
/// them.
///
/// @param exception words of the charter under which it may be after all, or empty
public record ToolWarning(Kind kind, String exception) {

  /// What is wrong.
  public enum Kind {
    /// A tool for the general public is given more than public information.
    CONSUMER,
    /// The charter's table refuses that level to that class.
    REFUSED,
    /// No processing agreement although more than public information goes there.
    NO_AGREEMENT,
    /// The supplier trains on the company's data.
    TRAINING,
    /// The day of its review is over.
    OVERDUE,
    /// A charter cannot be approved on it.
    INCOMPLETE
  }

  private ToolWarning(Kind kind) {
    this(kind, "");
  }

  /// Key of its sentence, whose value is the exception.
  public String key() {
    return "tool.warning." + kind + (exception.isBlank() ? "" : ".except");
  }

  /// The worst first; none for what is not authorised.
  public static List<ToolWarning> of(
      ToolRow tool, CharterOfTools.Sayings charter, LocalDate today) {
    if (tool.status() != ToolStatus.AUTHORISED) {
      return List.of();
    }
    var found = new ArrayList<ToolWarning>();
    var kind = tool.kind();
    var level = tool.level();
    if (kind != null && level != null) {
      var exception = charter.refused().getOrDefault(level, Map.of()).get(kind);
      if (kind == ToolClass.T4 && level != DataLevel.C0) {
        found.add(new ToolWarning(Kind.CONSUMER));
      } else if (exception != null) {
        found.add(new ToolWarning(Kind.REFUSED, exception));
      }
    }
    if (level != null && level != DataLevel.C0) {
      if (tool.agreement() == Agreement.NOT_SIGNED) {
        found.add(new ToolWarning(Kind.NO_AGREEMENT));
      }
      if (Boolean.TRUE.equals(tool.training())) {
        found.add(new ToolWarning(Kind.TRAINING));
      }
    }
    if (tool.isOverdue(today)) {
      found.add(new ToolWarning(Kind.OVERDUE));
    }
    if (kind == null || level == null || tool.hosting().isBlank() || tool.agreement() == null) {
      found.add(new ToolWarning(Kind.INCOMPLETE));
    }
    return List.copyOf(found);
  }
}
