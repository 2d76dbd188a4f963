package fr.gouvernail.inventory.workbook;

import fr.gouvernail.questionnaire.Folded;
import fr.gouvernail.shell.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The words of the workbook.
final class ImportWords {

  private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);
  private static final int RULES = 7;

  private final Texts texts;

  ImportWords(Texts texts) {
    this.texts = texts;
  }

  String sheet(Locale locale) {
    return text("sheet", locale);
  }

  /// Whether a sheet is the one with the use cases, in either language.
  boolean isSheet(String name) {
    return LANGUAGES.stream().anyMatch(l -> Folded.of(sheet(l)).equals(Folded.of(name)));
  }

  String column(ImportColumn column, Locale locale) {
    return texts.getTranslation("inventory.import.column." + column, locale);
  }

  String help(ImportColumn column, Locale locale) {
    return texts.getTranslation("inventory.import.help." + column, locale);
  }

  /// How to fill in the workbook, one sentence each.
  List<String> rules(Locale locale) {
    return Stream.iterate(1, n -> n + 1)
        .limit(RULES)
        .map(n -> texts.getTranslation("inventory.import.rule." + n, locale))
        .toList();
  }

  /// The column with that head, in either language; the id of its field counts as well.
  Optional<ImportColumn> named(String head) {
    var folded = Folded.of(head);
    return all().stream()
        .filter(column ->
            Stream.concat(
                    LANGUAGES.stream().map(locale -> column(column, locale)),
                    Stream.of(column.field(), column.name()))
                .map(Folded::of)
                .anyMatch(name -> !name.isEmpty() && name.equals(folded)))
        .findFirst();
  }

  private static Set<ImportColumn> all() {
    return EnumSet.allOf(ImportColumn.class);
  }

  String text(String key, Locale locale) {
    return texts.getTranslation("inventory.import." + key, locale);
  }
}
