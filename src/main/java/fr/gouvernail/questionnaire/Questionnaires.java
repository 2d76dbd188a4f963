package fr.gouvernail.questionnaire;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// All the versions of all the questionnaires of this installation.
@Component
public class Questionnaires {

  private final List<Questionnaire> all;

  /// @throws InvalidQuestionnaire if a file has faults: the portal does not start on a half-read
  ///   questionnaire
  public Questionnaires() {
    this(QuestionnaireFiles.onClasspath());
  }

  Questionnaires(List<Questionnaire> all) {
    this.all =
        all.stream()
            .sorted(Comparator.comparing(Questionnaire::id).thenComparing(Questionnaire::version))
            .toList();
  }

  /// That very version: what a closed audit was scored with.
  public Optional<Questionnaire> get(String id, Version version) {
    return all.stream().filter(q -> q.id().equals(id) && q.version().equals(version)).findFirst();
  }

  /// The version to start a new audit with.
  public Optional<Questionnaire> latest(String id) {
    return all.stream().filter(q -> q.id().equals(id)).reduce((first, second) -> second);
  }

  /// By id, then from the oldest version.
  public List<Questionnaire> all() {
    return all;
  }
}
