package fr.gouvernail.tool;

import fr.gouvernail.tenancy.PersonRef;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A tool as lists show it; see [ToolForm] for what each part means.
///
/// @param version to hand back with a change
public record ToolRow(
    ToolId id,
    long version,
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

  /// The columns of the table, for queries.
  ToolRow(
      UUID id,
      long version,
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
      @Nullable UUID owner,
      @Nullable LocalDate reviewOn,
      String note) {
    this(
        new ToolId(id),
        version,
        name,
        vendor,
        status,
        kind,
        level,
        hosting,
        agreement,
        training,
        purpose,
        account,
        owner == null ? null : new PersonRef(owner),
        reviewOn,
        note);
  }

  /// Whether the day by which it was to be looked at again is over.
  public boolean isOverdue(LocalDate today) {
    return status != ToolStatus.WITHDRAWN && reviewOn != null && reviewOn.isBefore(today);
  }

  /// What is known of it, to be changed.
  public ToolForm form() {
    return new ToolForm(
        name, vendor, status, kind, level, hosting, agreement, training, purpose, account, owner,
        reviewOn, note);
  }
}
