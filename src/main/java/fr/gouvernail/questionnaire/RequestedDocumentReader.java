package fr.gouvernail.questionnaire;

import fr.gouvernail.questionnaire.InvalidQuestionnaire.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads and checks the list of documents that lies beside a questionnaire.
final class RequestedDocumentReader {

  private static final int LONGEST_ID = 40;
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

  private RequestedDocumentReader() {}

  /// @param file shown with the faults
  /// @param english the translations, null where there are none
  /// @throws InvalidQuestionnaire with all the faults of both texts
  static List<RequestedDocument> read(
      String file, String french, @Nullable String english, Questionnaire questionnaire) {
    var faults = new ArrayList<Fault>();
    var root = ContentNode.root(french, faults);
    var translations = english == null ? Translations.none() : Translations.of(english, faults);
    var documents = new ArrayList<RequestedDocument>();
    if (faults.isEmpty()) {
      var questions =
          questionnaire.questions().stream().map(Question::id).collect(Collectors.toSet());
      var ids = new HashSet<String>();
      for (var node : root.only("documents").get("documents").items()) {
        var document = document(node, translations, questions);
        if (!ids.add(document.id())) {
          node.fault("appears twice: " + document.id());
        }
        documents.add(document);
      }
      translations.reportUnused();
    }
    if (!faults.isEmpty()) {
      throw new InvalidQuestionnaire(file, faults);
    }
    return List.copyOf(documents);
  }

  private static RequestedDocument document(
      ContentNode found, Translations translations, Set<String> questions) {
    var id = found.get("id").text();
    var node = found.named(id).only("id", "label", "hint", "questions");
    if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
      node.fault("an id is at most 40 lower-case letters, digits and hyphens");
    }
    var proven = new ArrayList<String>();
    for (var item : node.get("questions").items()) {
      if (!questions.contains(item.text())) {
        item.fault("no question " + item.text());
      }
      proven.add(item.text());
    }
    var path = "documents/" + id + "/";
    return new RequestedDocument(
        id,
        translations.text(node.get("label"), path + "label"),
        translations.text(node.get("hint"), path + "hint"),
        proven);
  }
}
