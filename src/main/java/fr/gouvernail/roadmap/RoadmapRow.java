package fr.gouvernail.roadmap;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.scoring.AuditResult.Tier;
import fr.gouvernail.tenancy.PersonRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One action as boards and lists show it.
///
/// @param version to hand back with a change
/// @param catalogueAction the questionnaire's action; null for the company's own
/// @param priority 0 to 100 with one decimal; null for the company's own
/// @param effort id of an effort of the questionnaire
/// @param points load in the capacity of a quarter
/// @param dimension id of the leading question's dimension
/// @param question id of the leading question
/// @param law the legal duty in force that asks for it
/// @param assessment the audit that last asked for it; null for the company's own
/// @param place ascending within the quarter, with gaps
/// @param reason why it is blocked or abandoned
public record RoadmapRow(
    ActionId id,
    long version,
    @Nullable String catalogueAction,
    Text title,
    Tier tier,
    @Nullable BigDecimal priority,
    String effort,
    int points,
    @Nullable String dimension,
    @Nullable String question,
    @Nullable Text law,
    @Nullable AssessmentId assessment,
    @Nullable LocalDate auditedOn,
    Quarter quarter,
    long place,
    ActionStatus status,
    @Nullable String reason,
    @Nullable PersonRef owner,
    @Nullable LocalDate start,
    @Nullable LocalDate due,
    @Nullable LocalDate doneOn) {

  /// The columns of the table, for queries.
  RoadmapRow(
      UUID id,
      long version,
      @Nullable String catalogueAction,
      String title,
      @Nullable String titleEn,
      Tier tier,
      @Nullable BigDecimal priority,
      String effort,
      int points,
      @Nullable String dimension,
      @Nullable String question,
      @Nullable String law,
      @Nullable String lawEn,
      @Nullable UUID assessment,
      @Nullable LocalDate auditedOn,
      int quarter,
      long place,
      ActionStatus status,
      @Nullable String reason,
      @Nullable UUID owner,
      @Nullable LocalDate start,
      @Nullable LocalDate due,
      @Nullable LocalDate doneOn) {
    this(
        new ActionId(id),
        version,
        catalogueAction,
        new Text(title, titleEn),
        tier,
        priority,
        effort,
        points,
        dimension,
        question,
        law == null ? null : new Text(law, lawEn),
        assessment == null ? null : new AssessmentId(assessment),
        auditedOn,
        Quarter.ofIndex(quarter),
        place,
        status,
        reason,
        owner == null ? null : new PersonRef(owner),
        start,
        due,
        doneOn);
  }

  /// The day by which it should be done: its own date, else the end of its quarter.
  public LocalDate deadline() {
    return due != null ? due : quarter.lastDay();
  }

  public boolean isLate(LocalDate today) {
    return status.isOpen() && deadline().isBefore(today);
  }
}
