package fr.gouvernail.usecase.model;

import java.util.List;
import java.util.Map;

/// Why somebody may not make a transition now. [SheetModel#words] tells it.
///
/// @param args by name: numbers, dates as 2026-12-31, names of constants
/// @param findings what blocks, for [Code#CONDITIONS]
public record Refusal(Code code, Map<String, String> args, List<Finding> findings) {

  /// The reason.
  public enum Code {
    /// Not from this state; args `state`, and `allowed`: names of those possible.
    STATE,
    /// A consultant never changes a state.
    CONSULTANT,
    /// Has no part in it.
    NO_RIGHT,
    /// Only the owner may.
    OWNER_ONLY,
    /// Owns the sheet.
    OWN,
    /// Wrote in it.
    EDITED,
    /// The AI lead decides.
    LEAD_FIRST,
    /// The deputy decides.
    DEPUTY_FIRST,
    /// A director decides.
    DIRECTOR_FIRST,
    /// Has signed already; the other signature is missing.
    SIGNED,
    /// Put the suspension, or the reservation, that is to be lifted.
    SELF_LIFT,
    /// The exception of very small teams, less than 24 hours after submission.
    TOO_SOON,
    /// The same, without a written opinion of a consultant or the DPO.
    OPINION,
    /// The reason is too short; args `least`.
    REASON,
    /// The fields to be corrected are missing.
    FIELDS,
    /// Somebody decided already.
    DECIDED,
    /// A listed field was neither changed nor answered; args `fields`.
    CORRECTIONS,
    /// Something on the sheet blocks.
    CONDITIONS,
    /// The living edition is suspended or retired.
    LIFE_STOPPED,
    /// The next edition is already being prepared.
    WORK_OPEN,
    /// The pilot's decision is another one.
    PILOT_DECISION,
    /// The pilot was prolonged or corrected once already.
    RETURNED,
    /// The corrective plan is open.
    PLAN_OPEN,
    /// Data, accounts or information are neither dealt with nor dated.
    RETIREMENT
  }

  static Refusal of(Code code) {
    return new Refusal(code, Map.of(), List.of());
  }

  static Refusal of(Code code, String arg, String value) {
    return new Refusal(code, Map.of(arg, value), List.of());
  }

  static Refusal of(List<Finding> findings) {
    return new Refusal(Code.CONDITIONS, Map.of(), List.copyOf(findings));
  }

  public String key() {
    boolean none = code == Code.STATE && args.getOrDefault("allowed", "").isEmpty();
    return "refusal." + code + (none ? ".none" : "");
  }
}
