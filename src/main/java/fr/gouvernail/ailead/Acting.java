package fr.gouvernail.ailead;

import fr.gouvernail.tenancy.PersonRef;
import org.jspecify.annotations.Nullable;

/// Who decides on a day, as AI lead.
///
/// @param person null when nobody does
/// @param lead who holds the office, present or not
public record Acting(@Nullable PersonRef person, Capacity capacity, @Nullable PersonRef lead) {

  /// As what he or she decides.
  public enum Capacity {
    LEAD,
    /// The lead is absent.
    DEPUTY,
    /// Nobody is appointed, or the lead is absent and has no deputy.
    VACANT
  }
}
