package fr.gouvernail.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The documents to gather before an audit, for all questionnaires of this installation, each
/// version beside its questions. A questionnaire may have none.
@Component
public class RequestedDocuments {

  private record Key(String questionnaire, Version version) {}

  private final Map<Key, List<RequestedDocument>> documents = new HashMap<>();

  /// @throws InvalidQuestionnaire if a file has faults: the portal does not start on a half-read
  ///   one
  public RequestedDocuments(Questionnaires questionnaires) {
    questionnaires.all().forEach(q -> documents.put(new Key(q.id(), q.version()), beside(q)));
  }

  /// In the order of the file.
  public List<RequestedDocument> of(Questionnaire questionnaire) {
    return documents.getOrDefault(new Key(questionnaire.id(), questionnaire.version()), List.of());
  }

  /// One of them, whatever questionnaire it lies beside.
  public Optional<RequestedDocument> named(String id) {
    return documents.values().stream()
        .flatMap(List::stream)
        .filter(document -> document.id().equals(id))
        .findFirst();
  }

  private static List<RequestedDocument> beside(Questionnaire questionnaire) {
    var folder =
        "content/questionnaires/" + questionnaire.id() + "/" + questionnaire.version() + "/";
    var french = text(folder + "documents.yaml");
    return french == null
        ? List.of()
        : RequestedDocumentReader.read(
            folder + "documents.yaml", french, text(folder + "documents.en.yaml"), questionnaire);
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
