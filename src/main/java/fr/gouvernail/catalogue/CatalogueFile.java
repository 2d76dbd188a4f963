package fr.gouvernail.catalogue;

import fr.gouvernail.questionnaire.ContentNode;
import fr.gouvernail.questionnaire.InvalidQuestionnaire.Fault;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.questionnaire.Translations;
import fr.gouvernail.questionnaire.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// One file of a catalogue with its English companion, as its reader sees it.
final class CatalogueFile {

  private static final int MOST_ENTRIES = 500;
  private static final int MOST_TEXTS = 20;

  private final ContentNode root;
  private final Translations translations;

  private CatalogueFile(ContentNode root, Translations translations) {
    this.root = root;
    this.translations = translations;
  }

  /// What a catalogue says of itself.
  record Head(String id, Version version, Text title, @Nullable Text note) {}

  /// Reads one entry of a list.
  interface Entry<T> {
    /// @param place of its texts among the translations, with a slash at the end
    T read(ContentNode node, String id, String place);
  }

  /// Reads a whole catalogue.
  ///
  /// @param file for messages only
  /// @param english the YAML of the English texts, or null
  /// @throws InvalidCatalogue with every fault found: first those of the French file
  static <T> T read(
      String file, String yaml, @Nullable String english, Function<CatalogueFile, T> reader) {
    var faults = new ArrayList<Fault>();
    var englishFaults = new ArrayList<Fault>();
    var translations =
        english == null ? Translations.none() : Translations.of(english, englishFaults);
    var read = reader.apply(new CatalogueFile(ContentNode.root(yaml, faults), translations));
    stopOn(faults, file);
    translations.reportUnused();
    stopOn(englishFaults, file + ", translations");
    return read;
  }

  /// Every catalogue of the classpath that the pattern finds, from the oldest version.
  ///
  /// @param pattern ends with `<id>/<version>/catalogue.yaml`
  /// @throws InvalidCatalogue at the first file with faults
  static <T> List<T> matching(
      String pattern, Function<CatalogueFile, T> reader, Function<T, Version> version) {
    try {
      var read = new ArrayList<T>();
      for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        read.add(read(file, reader));
      }
      read.sort(Comparator.comparing(version));
      return List.copyOf(read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T read(Resource file, Function<CatalogueFile, T> reader) throws IOException {
    var english = file.createRelative("en.yaml");
    var parts = file.getURL().getPath().split("/");
    var folder = parts[parts.length - 3] + "/" + parts[parts.length - 2];
    return read(
        folder,
        text(file),
        english.exists() ? text(english) : null,
        catalogue -> {
          var about = catalogue.root.get("catalogue");
          if (!folder.equals(about.get("id").text() + "/" + about.get("version").text())) {
            about.fault("id and version are not those of the folder");
          }
          return reader.apply(catalogue);
        });
  }

  private static String text(Resource file) throws IOException {
    return file.getContentAsString(StandardCharsets.UTF_8);
  }

  private static void stopOn(List<Fault> faults, String file) {
    if (!faults.isEmpty()) {
      throw new InvalidCatalogue(file, faults);
    }
  }

  ContentNode root() {
    return root;
  }

  Head head() {
    var about = root.get("catalogue").only("id", "version", "language", "title", "count", "note");
    about.get("language").oneOf(Map.of("fr", "fr"), "fr");
    return new Head(
        about.get("id").text(),
        about.get("version").version(),
        text(about.get("title"), "catalogue/title"),
        about.find("note").present() ? text(about.get("note"), "catalogue/note") : null);
  }

  /// Notes where the file has another number of entries than it says: it may have been cut off.
  void counted(int entries) {
    var count = root.get("catalogue").get("count");
    if (count.integer(0, MOST_ENTRIES) != entries) {
      count.fault("the file has " + entries + " entries");
    }
  }

  Text text(ContentNode node, String place) {
    return translations.text(node, place);
  }

  List<Text> texts(ContentNode list, String place) {
    var texts = new ArrayList<Text>();
    for (var item : list.items()) {
      texts.add(text(item, place + "/" + texts.size()));
    }
    between(list, texts.size(), 1, MOST_TEXTS);
    return List.copyOf(texts);
  }

  /// The entries of a list at the top of the file, each with an id of its own.
  <T> List<T> entries(String list, Entry<T> entry) {
    var node = root.get(list);
    var ids = new HashSet<String>();
    var read = new ArrayList<T>();
    for (var item : node.items()) {
      var id = item.get("id").text();
      var named = item.named(id);
      if (!ids.add(id)) {
        named.fault("appears twice");
      }
      read.add(entry.read(named, id, list + "/" + id + "/"));
    }
    between(node, read.size(), 1, MOST_ENTRIES);
    return List.copyOf(read);
  }

  List<Term> terms(String list) {
    return entries(
        list,
        (node, id, place) -> {
          node.only("id", "label", "meaning");
          var meaning = node.find("meaning");
          return new Term(
              id,
              text(node.get("label"), place + "label"),
              meaning.present() ? text(meaning, place + "meaning") : null);
        });
  }

  /// The ids of a list, once each, all of them known.
  static List<String> references(
      ContentNode list, String kind, Collection<String> known, int least, int most) {
    var met = new HashSet<String>();
    var ids = new ArrayList<String>();
    for (var item : list.items()) {
      var id = reference(item, kind, known);
      if (!met.add(id)) {
        item.fault(id + " appears twice");
      }
      ids.add(id);
    }
    between(list, ids.size(), least, most);
    return List.copyOf(ids);
  }

  static String reference(ContentNode node, String kind, Collection<String> known) {
    var id = node.text();
    if (node.present() && !known.contains(id)) {
      node.fault("no " + kind + " " + id);
    }
    return id;
  }

  private static void between(ContentNode list, int size, int least, int most) {
    if (list.present() && (size < least || size > most)) {
      list.fault("from " + least + " to " + most + " entries are expected");
    }
  }
}
