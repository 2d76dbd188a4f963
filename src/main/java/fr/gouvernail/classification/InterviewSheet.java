package fr.gouvernail.classification;

import fr.gouvernail.aiact.Answers;
import fr.gouvernail.aiact.Interview;
import fr.gouvernail.aiact.LawPack;
import fr.gouvernail.classification.Classified.Subject;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An interview as it stands, under the latest law pack.
///
/// @param answers those included that an earlier answer now skips
/// @param state null before the first answer
public record InterviewSheet(
    Subject subject, LawPack pack, Answers answers, @Nullable State state) {

  /// @param version to hand back when it is completed
  /// @param under the pack whose questions were answered last
  public record State(
      UUID id,
      long version,
      Version under,
      PersonRef startedBy,
      Instant startedAt,
      PersonRef changedBy,
      Instant changedAt) {}

  /// Where the answers lead.
  public Interview interview() {
    return Interview.of(pack, answers);
  }

  /// What was answered to a question; nothing where it has no answer that it takes.
  public Optional<List<String>> answer(String question) {
    var ids = answers.chosen().get(question);
    return pack.question(question).filter(q -> q.chosen(ids) != null).map(q -> ids);
  }

  /// Whether the law pack changed since the last answer.
  public boolean isUnderOlderPack() {
    return state != null && !state.under().equals(pack.version());
  }
}
