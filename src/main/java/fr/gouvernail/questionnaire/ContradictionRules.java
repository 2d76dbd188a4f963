package fr.gouvernail.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The contradictions of all questionnaires of this installation, each version beside its
/// questions. A questionnaire may have none.
@Component
public class ContradictionRules {

  private record Key(String questionnaire, Version version) {}

  private final Map<Key, List<ContradictionRule>> rules = new HashMap<>();

  /// @throws InvalidQuestionnaire if a file has faults: the portal does not start on a half-read
  ///   one
  public ContradictionRules(Questionnaires questionnaires) {
    questionnaires.all().forEach(q -> rules.put(new Key(q.id(), q.version()), beside(q)));
  }

  /// In the order of the file.
  public List<ContradictionRule> of(Questionnaire questionnaire) {
    return rules.getOrDefault(new Key(questionnaire.id(), questionnaire.version()), List.of());
  }

  private static List<ContradictionRule> beside(Questionnaire questionnaire) {
    var folder =
        "content/questionnaires/" + questionnaire.id() + "/" + questionnaire.version() + "/";
    var french = text(folder + "contradictions.yaml");
    return french == null
        ? List.of()
        : ContradictionReader.read(
            folder + "contradictions.yaml",
            french,
            text(folder + "contradictions.en.yaml"),
            questionnaire);
  }

  private static @Nullable String text(String path) {
    var file = new ClassPathResource(path);
    try {
      return file.exists() ? file.getContentAsString(StandardCharsets.UTF_8) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
