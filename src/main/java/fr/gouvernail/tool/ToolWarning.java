package fr.gouvernail.tool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Where an authorised tool contradicts the charter's rules, or says too little to be judged by
/// them.
///
/// @param exception words of the charter under which it may be after all, or empty
/// @param missing keys of the fields that say too little, e.g. `tool.field.HOSTING`
public record ToolWarning(Kind kind, String exception, List<String> missing) {

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
    this(kind, "", List.of());
  }

  /// Says a text of the bundles.
  public interface Speaker {
    String text(String key, Object... values);
  }

  /// The warning as a sentence.
  public String sentence(Speaker speaker) {
    return switch (kind) {
      case REFUSED ->
          speaker.text("tool.warning.REFUSED" + (exception.isBlank() ? "" : ".except"), exception);
      case INCOMPLETE ->
          speaker.text(
              "tool.warning.INCOMPLETE",
              missing.stream().map(speaker::text).collect(Collectors.joining(", ")));
      default -> speaker.text("tool.warning." + kind);
    };
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
        found.add(new ToolWarning(Kind.REFUSED, exception, List.of()));
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
    var missing = missing(tool);
    if (!missing.isEmpty()) {
      found.add(new ToolWarning(Kind.INCOMPLETE, "", missing));
    }
    return List.copyOf(found);
  }

  /// The same that a charter wants of the tools that it lists.
  private static List<String> missing(ToolRow tool) {
    var missing = new ArrayList<String>();
    if (tool.kind() == null) {
      missing.add("tool.field.CLASS");
    }
    if (tool.level() == null) {
      missing.add("tool.field.LEVEL");
    }
    if (tool.hosting().isBlank()) {
      missing.add("tool.field.HOSTING");
    }
    if (tool.agreement() == null) {
      missing.add("tool.field.AGREEMENT");
    }
    return missing;
  }
}
