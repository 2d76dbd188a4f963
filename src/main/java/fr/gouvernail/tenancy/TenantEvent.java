package fr.gouvernail.tenancy;

import java.util.Map;

/// Something happened in a workspace. Published in the transaction of the change; the trail records
/// each one in that same transaction.
public interface TenantEvent {
  /// Where it happened.
  TenantId tenant();

  /// Who did it.
  PersonRef actor();

  /// What happened, as a stable key of the form `module.object.verb`, e.g.
  /// `assessment.answer.recorded`. Its text is `trail.action.<key>` in the bundles.
  String action();

  /// What it happened to, in a form that a reader of the trail recognises (a code or an id, no
  /// personal data).
  String subject();

  /// Further facts, in the order in which they should be read; values are numbers, booleans or
  /// short texts.
  default Map<String, ?> details() {
    return Map.of();
  }
}
