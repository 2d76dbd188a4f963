package fr.gouvernail.questionnaire;

import fr.gouvernail.questionnaire.InvalidQuestionnaire.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Finds the questionnaires of the classpath: one folder per id, and in it one per version.
final class QuestionnaireFiles {

  private static final String PATTERN = "classpath*:content/questionnaires/*/*/model.yaml";

  private QuestionnaireFiles() {}

  static List<Questionnaire> onClasspath() {
    return matching(PATTERN);
  }

  static List<Questionnaire> matching(String pattern) {
    try {
      var read = new ArrayList<Questionnaire>();
      for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        read.add(read(file));
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Questionnaire read(Resource file) throws IOException {
    var english = file.createRelative("en.yaml");
    var parts = file.getURL().getPath().split("/");
    var folder = parts[parts.length - 3] + "/" + parts[parts.length - 2];
    var questionnaire =
        QuestionnaireReader.read(folder, text(file), english.exists() ? text(english) : null);
    if (!folder.equals(questionnaire.id() + "/" + questionnaire.version())) {
      throw new InvalidQuestionnaire(
          folder, List.of(new Fault(0, "model", "id and version are not those of the folder")));
    }
    return questionnaire;
  }

  private static String text(Resource file) throws IOException {
    return file.getContentAsString(StandardCharsets.UTF_8);
  }
}
