package fr.gouvernail.usecase;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolId;
import fr.gouvernail.usecase.model.Matrix;
import fr.gouvernail.usecase.model.Quadrant;
import fr.gouvernail.usecase.model.State;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A use in a list: what its living sheet says, else the one that is being prepared.
///
/// @param number of the use in its company, from 1
/// @param life where the approved edition stands; null before an approval
/// @param work where the edition stands that is being prepared; null while none is
/// @param edition version of the sheet that is shown
/// @param category option of the field `category`; null while nobody said, like those that follow
/// @param department option of the field `function`
/// @param level the highest of its data
/// @param risk its class; null before it was classified
/// @param catalogueRef id of the model of the catalogue that it started from
public record UseCaseRow(
    UseCaseId id,
    int number,
    String title,
    PersonRef owner,
    @Nullable State life,
    @Nullable State work,
    int edition,
    @Nullable String category,
    @Nullable String department,
    @Nullable ToolId tool,
    @Nullable DataLevel level,
    @Nullable String personalData,
    @Nullable AiActClass risk,
    @Nullable BigDecimal impact,
    @Nullable BigDecimal feasibility,
    @Nullable LocalDate reviewOn,
    @Nullable String catalogueRef,
    Instant changedAt) {

  /// The columns of the table, for queries.
  public UseCaseRow(
      UUID id,
      int number,
      String title,
      UUID owner,
      @Nullable State life,
      @Nullable State work,
      int edition,
      @Nullable String category,
      @Nullable String department,
      @Nullable UUID tool,
      @Nullable DataLevel level,
      @Nullable String personalData,
      @Nullable AiActClass risk,
      @Nullable BigDecimal impact,
      @Nullable BigDecimal feasibility,
      @Nullable LocalDate reviewOn,
      @Nullable String catalogueRef,
      Instant changedAt) {
    this(
        new UseCaseId(id),
        number,
        title,
        new PersonRef(owner),
        life,
        work,
        edition,
        category,
        department,
        tool == null ? null : new ToolId(tool),
        level,
        personalData,
        risk,
        impact,
        feasibility,
        reviewOn,
        catalogueRef,
        changedAt);
  }

  /// Where the use stands: its life, else its preparation.
  @SuppressWarnings("NullAway") // the table holds one of both
  public State state() {
    return life != null ? life : work;
  }

  /// Where it falls in the matrix; null while it is not scored.
  public @Nullable Quadrant quadrant() {
    return impact == null || feasibility == null ? null : Matrix.quadrant(impact, feasibility);
  }

  /// Whether its review should have taken place.
  public boolean isReviewOverdue(LocalDate today) {
    return life != null && life != State.RETIRED && reviewOn != null && reviewOn.isBefore(today);
  }
}
