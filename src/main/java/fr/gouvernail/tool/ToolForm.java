package fr.gouvernail.tool;

import fr.gouvernail.tenancy.PersonRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What people write about a tool. What is not known yet may be left open; a charter cannot be
/// approved on it.
///
/// @param name at most 200 characters, once per company
/// @param vendor who supplies it, at most 200 characters
/// @param hosting where it runs, at most 200 characters
/// @param training whether the supplier trains on the company's data; null: not known
/// @param purpose what for, at most 500 characters
/// @param account how people sign in, at most 200 characters
/// @param owner a member who answers for it
/// @param reviewOn until when the authorisation holds
/// @param note at most 2000 characters
public record ToolForm(
    String name,
    String vendor,
    ToolStatus status,
    @Nullable ToolClass kind,
    @Nullable DataLevel level,
    String hosting,
    @Nullable Agreement agreement,
    @Nullable Boolean training,
    String purpose,
    String account,
    @Nullable PersonRef owner,
    @Nullable LocalDate reviewOn,
    String note) {

  /// A tool whose supplier is not known.
  public ToolForm(
      String name,
      ToolStatus status,
      @Nullable ToolClass kind,
      @Nullable DataLevel level,
      String hosting,
      @Nullable Agreement agreement,
      @Nullable Boolean training,
      String purpose,
      String account,
      @Nullable PersonRef owner,
      @Nullable LocalDate reviewOn,
      String note) {
    this(
        name, "", status, kind, level, hosting, agreement, training, purpose, account, owner,
        reviewOn, note);
  }
}
