package fr.gouvernail.aiact;

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

/// All the law packs of this installation.
@Component
public class LawPacks {

  private static final String PATTERN = "classpath*:content/law-packs/*/*/pack.yaml";

  private final List<LawPack> all;

  /// @throws InvalidLawPack if a file has faults: the portal does not start on a half-read law
  public LawPacks() {
    this(matching(PATTERN));
  }

  LawPacks(List<LawPack> all) {
    this.all = all.stream().sorted(Comparator.comparing(LawPack::version)).toList();
  }

  /// That very version: what a use was classified with.
  public Optional<LawPack> get(Version version) {
    return all.stream().filter(pack -> pack.version().equals(version)).findFirst();
  }

  /// The one to classify with.
  public LawPack latest() {
    return all.getLast();
  }

  static List<LawPack> matching(String pattern) {
    try {
      var read = new ArrayList<LawPack>();
      for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        read.add(read(file));
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LawPack read(Resource file) throws IOException {
    var english = file.createRelative("en.yaml");
    var parts = file.getURL().getPath().split("/");
    var folder = parts[parts.length - 3] + "/" + parts[parts.length - 2];
    var pack = LawPackReader.read(folder, text(file), english.exists() ? text(english) : null);
    if (!folder.equals(pack.id() + "/" + pack.version())) {
      throw new InvalidLawPack(
          folder, List.of(new Fault(0, "id", "id and version are not those of the folder")));
    }
    return pack;
  }

  private static String text(Resource file) throws IOException {
    return file.getContentAsString(StandardCharsets.UTF_8);
  }
}
