package fr.gouvernail.usecase.model;

import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What rules need to know beside the sheet, today.
///
/// @param company who decides there
/// @param charter what the charter in force says; null without one in force
/// @param tools those that the editions name, by id
/// @param files ids of the attachments of this use case
/// @param incidents severities, 1 to 4, of the incidents of this use that are open
/// @param ownersSheets how many sheets of the owner are active, this one included
/// @param escalated whether what was submitted has waited for ten working days or more
public record Circumstances(
    Instant now,
    LocalDate today,
    Company company,
    @Nullable Charter charter,
    Map<UUID, ChosenTool> tools,
    Set<UUID> files,
    List<Integer> incidents,
    int ownersSheets,
    boolean escalated) {

  /// @param hasCse whether there is a works council
  /// @param firstPilot whether no use of the company was in pilot before
  /// @param lead who holds the mandate today, if anybody
  /// @param deputy who stands in today, if anybody
  /// @param leadAway whether the lead announced an absence that covers today
  /// @param directors at least one
  /// @param members at least everybody whom the sheet or an opinion names, with their roles; who is
  ///   not there is no member any more
  public record Company(
      int headcount,
      boolean hasCse,
      boolean firstPilot,
      @Nullable PersonRef lead,
      @Nullable PersonRef deputy,
      boolean leadAway,
      List<PersonRef> directors,
      Map<PersonRef, Set<Role>> members) {

    /// Who acts as lead: the deputy while the lead is away or missing.
    public Optional<PersonRef> acting() {
      return lead != null && !leadAway ? Optional.of(lead) : Optional.ofNullable(deputy);
    }

    Set<Role> roles(PersonRef person) {
      return members.getOrDefault(person, Set.of());
    }
  }

  /// The charter in force.
  ///
  /// @param matrix its verdict by level of data and class of tool
  /// @param tools what its annex says of tools, by id
  public record Charter(
      Map<DataLevel, Map<ToolClass, Verdict>> matrix, Map<UUID, ListedTool> tools) {}

  /// A tool in the annex of the charter in force; class and level as they were frozen there.
  public record ListedTool(
      boolean discouraged, @Nullable ToolClass kind, @Nullable DataLevel level) {}

  /// A tool of the register.
  ///
  /// @param level the highest that may be entrusted to it; null while nobody said
  /// @param withdrawn whether it is out of use
  /// @param soleSupplier whether all running uses of the company depend on its vendor
  public record ChosenTool(
      @Nullable ToolClass kind,
      @Nullable DataLevel level,
      boolean withdrawn,
      boolean soleSupplier) {}

  Optional<ChosenTool> tool(Values values) {
    return values.id("tool").map(tools::get);
  }
}
