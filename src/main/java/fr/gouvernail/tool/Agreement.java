package fr.gouvernail.tool;

/// Whether a processing agreement (GDPR Art. 28) binds the supplier of a tool.
public enum Agreement {
  SIGNED,
  NOT_SIGNED,
  /// No personal data reach the supplier.
  NOT_NEEDED
}
