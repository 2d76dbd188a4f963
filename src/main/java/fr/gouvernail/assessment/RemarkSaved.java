package fr.gouvernail.assessment;

/// What became of a line or an explanation that was sent.
public sealed interface RemarkSaved {

  /// It is stored for good, under this revision.
  record Recorded(StoredRemark stored) implements RemarkSaved {}

  /// Somebody wrote otherwise meanwhile; nothing was changed.
  record Conflict(StoredRemark stored) implements RemarkSaved {}
}
