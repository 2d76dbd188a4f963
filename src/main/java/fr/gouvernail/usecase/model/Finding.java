package fr.gouvernail.usecase.model;

import java.util.Map;
import java.util.Set;

/// Something wrong, unfinished or worth a look, where it bites. [SheetModel#words] tells it.
///
/// @param stages the states that it keeps from being entered; empty for what never blocks
/// @param field where it shows
/// @param args by name: dates as 2026-12-31, numbers, ids
public record Finding(
    Code code,
    Severity severity,
    Set<Stage> stages,
    String field,
    String key,
    Map<String, String> args) {

  /// How much it weighs.
  public enum Severity {
    BLOCKS,
    WARNS,
    BANNER
  }

  /// What is wrong. The V codes are those of the use-case charter's content, §2.
  public enum Code {
    V01,
    V02,
    V03,
    V04,
    V05,
    V06,
    V07,
    V08,
    V09,
    V10,
    V11,
    V12,
    V13,
    V14,
    V15,
    /// A field is needed.
    REQUIRED,
    /// A value has not the form of its kind, or a chosen thing does not exist.
    FORMAT,
    /// Too short, too long, too few, too many, too small, too large.
    RANGE,
    /// The owner has none of the roles that may own a use.
    OWNER_ROLE,
    /// An impact assessment is still going on.
    DPIA_RUNNING,
    /// Hosting unknown for confidential data.
    HOSTING_UNKNOWN,
    /// The supplier trains on what it is given.
    TRAINING_ACTIVE,
    /// A duty without progress.
    DUTY_OPEN,
    /// A lawyer has to check the class.
    LAWYER_OPEN,
    /// A class other than the computed one, without file, reason or a director's agreement.
    OVERRIDE_OPEN,
    /// Who can stop the use owns it.
    STOP_POWER_OWNER,
    /// An indicator without a measured start.
    BASELINE_MISSING,
    /// Only indicators of money and time.
    INDICATOR_KIND,
    /// A residual risk of 12 or more.
    RESIDUAL_CRITICAL,
    /// A residual risk of 8 or 9 that no director accepted.
    RESIDUAL_HIGH,
    /// One of the four criteria of a pilot does not hold.
    CRITERION,
    /// A date or length of the pilot does not fit.
    PILOT,
    /// The review is too far away, or already over.
    REVIEW_DATE,
    /// Something of the list for going into service is open.
    CHECKLIST,
    /// Processed outside the Union.
    HOSTING_OUTSIDE,
    /// Everything depends on one supplier.
    SOLE_SUPPLIER,
    /// No indicator of quality.
    NO_QUALITY,
    /// The owner has more than three active sheets.
    BUSY_OWNER,
    /// Confirmed lower than the measures in place make it.
    RESIDUAL_DOUBT,
    /// Prohibited since: to be suspended at once.
    STOP_NOW,
    /// Prohibited since: to be retired by a day.
    RETIRE_SOON
  }

  public boolean blocks(Stage stage) {
    return stages.contains(stage);
  }
}
