package fr.gouvernail.ailead;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What the mission letter entrusts.
public enum Power {
  /// Approve or refuse a use case.
  APPROVE_USE_CASES,
  /// Suspend a use at once.
  SUSPEND_USE,
  /// Answer the requests for tools.
  DECIDE_TOOL_REQUESTS,
  /// Prepare the charter, which the director signs.
  PREPARE_CHARTER;

  /// What is proposed: a deputy replaces in everything, so both have all of them.
  public static final Set<Power> USUAL = Collections.unmodifiableSet(EnumSet.allOf(Power.class));
}
