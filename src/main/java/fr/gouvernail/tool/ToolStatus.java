package fr.gouvernail.tool;

/// What the company says of a tool.
public enum ToolStatus {
  /// « Autorisé »: may stand in the charter.
  AUTHORISED,
  /// « Déconseillé »: named so that people avoid it.
  DISCOURAGED,
  /// « Retiré »: kept for the record only.
  WITHDRAWN
}
