package fr.gouvernail.library;

import fr.gouvernail.framework.Framework;
import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.framework.LocalText;
import fr.gouvernail.framework.RequirementNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a list says of a library without its content.
///
/// @param languages how many of its texts each language has
/// @param texts how many there are
public record LibraryAbout(
    String refId,
    LocalText name,
    @Nullable LocalText provider,
    @Nullable LocalText copyright,
    @Nullable LocalDate publicationDate,
    Counts counts,
    Map<String, Integer> languages,
    int texts) {

  /// How much of what there is.
  ///
  /// @param sections nodes that are not assessed
  /// @param requirements nodes that are
  public record Counts(int frameworks, int sections, int requirements, int questions, int groups) {}

  /// What is said of this library.
  public static LibraryAbout of(FrameworkLibrary library) {
    var languages = new TreeMap<String, Integer>();
    var texts = LibraryTexts.of(library);
    texts.forEach(
        text -> text.byLanguage().keySet().forEach(tag -> languages.merge(tag, 1, Integer::sum)));
    var nodes = library.frameworks().stream().mapToInt(framework -> framework.nodes().size()).sum();
    var requirements =
        (int)
            library.frameworks().stream()
                .flatMap(framework -> framework.nodes().stream())
                .filter(RequirementNode::assessable)
                .count();
    return new LibraryAbout(
        library.refId(),
        library.name(),
        library.provider(),
        library.copyright(),
        library.publicationDate(),
        new Counts(
            library.frameworks().size(),
            nodes - requirements,
            requirements,
            (int) library.frameworks().stream().flatMap(Framework::questions).count(),
            library.frameworks().stream().mapToInt(f -> f.groups().size()).sum()),
        languages,
        texts.size());
  }
}
