package fr.gouvernail.assessment;

import fr.gouvernail.questionnaire.ContradictionRule.Watched;
import org.jspecify.annotations.Nullable;

/// Something in an assessment that does not go together.
///
/// @param about what it is about
/// @param explained why it is none after all; null while nobody said, or where the answers have
///   changed since
public record Contradiction(Watched about, @Nullable StoredRemark explained) {

  /// Whether nobody explained it.
  public boolean isOpen() {
    return explained == null;
  }
}
