package fr.gouvernail.usecase.model;

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

/// All the versions of the use-case charter's model of this installation.
@Component
public class SheetModels {

  private static final String PATTERN = "classpath*:content/use-case-charters/*/*/model.yaml";

  private final List<SheetModel> all;

  /// @throws InvalidSheetModel if a file has faults: the portal does not start on a half-read model
  public SheetModels() {
    this(matching(PATTERN));
  }

  SheetModels(List<SheetModel> all) {
    this.all = all.stream().sorted(Comparator.comparing(SheetModel::version)).toList();
  }

  /// That very version: what an edition was written with.
  public Optional<SheetModel> get(Version version) {
    return all.stream().filter(model -> model.version().equals(version)).findFirst();
  }

  /// The one to start a new sheet with.
  public SheetModel latest() {
    return all.getLast();
  }

  static List<SheetModel> matching(String pattern) {
    try {
      var read = new ArrayList<SheetModel>();
      for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        read.add(read(file));
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SheetModel read(Resource file) throws IOException {
    var english = file.createRelative("en.yaml");
    var parts = file.getURL().getPath().split("/");
    var folder = parts[parts.length - 3] + "/" + parts[parts.length - 2];
    var model = SheetModelReader.read(folder, text(file), english.exists() ? text(english) : null);
    if (!folder.equals(model.id() + "/" + model.version())) {
      throw new InvalidSheetModel(
          folder, List.of(new Fault(0, "id", "id and version are not those of the folder")));
    }
    return model;
  }

  private static String text(Resource file) throws IOException {
    return file.getContentAsString(StandardCharsets.UTF_8);
  }
}
