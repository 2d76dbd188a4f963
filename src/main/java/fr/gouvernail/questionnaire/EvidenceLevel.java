package fr.gouvernail.questionnaire;

import java.util.Arrays;
import java.util.Optional;

/// On what an answer rests. Evidence changes the trust in a mark, never the mark.
public enum EvidenceLevel {
  /// Said in the interview, not checked.
  DECLARED("declare"),
  /// Shown on screen or on site, or confirmed by a second person.
  OBSERVED("observe"),
  /// A dated document in the audit's file.
  DOCUMENTED("piece");

  private final String id;

  EvidenceLevel(String id) {
    this.id = id;
  }

  /// The identifier used in content files.
  public String id() {
    return id;
  }

  public static Optional<EvidenceLevel> byId(String id) {
    return Arrays.stream(values()).filter(level -> level.id.equals(id)).findFirst();
  }
}
