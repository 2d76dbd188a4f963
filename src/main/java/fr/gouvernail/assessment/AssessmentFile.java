package fr.gouvernail.assessment;

import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An assessment as its consultants see it, with the state of each of its questions.
///
/// @param confirmed dimensions whose set-aside questions the second consultant confirmed
/// @param names of the two consultants and of who answered, as far as the workspace knows them
/// @param states question → its state, for every question of the questionnaire
public record AssessmentFile(
    AssessmentId id,
    UUID series,
    int revision,
    @Nullable String revisionReason,
    Questionnaire questionnaire,
    LocalDate date,
    String pack,
    Facts facts,
    boolean prohibitedUse,
    Targets targets,
    PersonRef lead,
    @Nullable PersonRef second,
    Map<PersonRef, String> names,
    Set<String> confirmed,
    boolean open,
    @Nullable Instant closedAt,
    Map<String, QuestionState> states) {

  /// @param answered dealt with: scored, « ne sait pas » or set aside
  public record QuestionState(boolean answered, boolean revisit) {}

  /// How far a dimension, or the whole, has come.
  public record Progress(int answered, int all) {
    public boolean complete() {
      return answered == all;
    }
  }

  /// The questions that this company is asked; they follow the facts.
  public List<Question> questions() {
    return questionnaire.questionsFor(pack, facts);
  }

  /// Those of one dimension.
  public List<Question> questions(String dimension) {
    return questions().stream().filter(q -> q.dimension().equals(dimension)).toList();
  }

  public Progress progress() {
    return progress(questions());
  }

  public Progress progress(String dimension) {
    return progress(questions(dimension));
  }

  /// The questions still without an answer, in the questionnaire's order.
  public List<Question> missing() {
    return questions().stream().filter(q -> !answered(q)).toList();
  }

  /// The questions marked « à revenir ».
  public List<Question> toRevisit() {
    return questions().stream()
        .filter(q -> states.containsKey(q.id()) && states.get(q.id()).revisit())
        .toList();
  }

  /// The name of a consultant, or an empty text.
  public String name(@Nullable PersonRef person) {
    return person == null ? "" : names.getOrDefault(person, "");
  }

  private Progress progress(List<Question> questions) {
    return new Progress((int) questions.stream().filter(this::answered).count(), questions.size());
  }

  private boolean answered(Question question) {
    var state = states.get(question.id());
    return state != null && state.answered();
  }
}
