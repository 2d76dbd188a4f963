package fr.gouvernail.charter.model;

import fr.gouvernail.questionnaire.InvalidQuestionnaire.Fault;
import fr.gouvernail.questionnaire.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// All the versions of all the charter models of this installation.
@Component
public class CharterModels {

  private static final String PATTERN = "classpath*:content/charters/*/*/model.md";

  private final List<CharterModel> all;

  /// @throws InvalidCharterModel if a file has faults: the portal does not start on a half-read
  ///   model
  public CharterModels() {
    this(matching(PATTERN));
  }

  CharterModels(List<CharterModel> all) {
    this.all =
        all.stream()
            .sorted(Comparator.comparing(CharterModel::id).thenComparing(CharterModel::version))
            .toList();
  }

  /// That very version: what a charter was written from.
  public Optional<CharterModel> get(String id, Version version) {
    return all.stream().filter(m -> m.id().equals(id) && m.version().equals(version)).findFirst();
  }

  /// The version to start a new charter from.
  public Optional<CharterModel> latest(String id) {
    return all.stream().filter(m -> m.id().equals(id)).reduce((first, second) -> second);
  }

  /// By id, then from the oldest version.
  public List<CharterModel> all() {
    return all;
  }

  static List<CharterModel> matching(String pattern) {
    try {
      var read = new ArrayList<CharterModel>();
      for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        read.add(read(file));
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CharterModel read(Resource file) throws IOException {
    var english = file.createRelative("en.yaml");
    var parts = file.getURL().getPath().split("/");
    var folder = parts[parts.length - 3] + "/" + parts[parts.length - 2];
    var model =
        CharterModelReader.read(folder, text(file), english.exists() ? text(english) : null);
    if (!folder.equals(model.id() + "/" + model.version())) {
      throw new InvalidCharterModel(
          folder, List.of(new Fault(0, "id", "id and version are not those of the folder")));
    }
    return model;
  }

  private static String text(Resource file) throws IOException {
    return file.getContentAsString(StandardCharsets.UTF_8);
  }
}
