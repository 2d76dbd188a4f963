package fr.gouvernail.engagement.reading;

import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.SubjectNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Says what somebody read: « a lu le résultat de l’audit du 15 octobre 2026 ». Names are asked of
/// the modules whose things they are, one statement for each that occurs; what was removed since is
/// said without its name.
@Component
class ReadingWords {

  private static final String PAGE = "reading.page.";

  /// Whose things are named by a noun and not by a title: « audit du … ».
  private static final Set<String> NOUNS = Set.of("assessment", "charter");

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final List<SubjectNames> subjects;
  private final Texts texts;

  ReadingWords(List<SubjectNames> subjects, Texts texts) {
    this.subjects = subjects;
    this.texts = texts;
  }

  /// For each of these lines what was read, as the rest of a sentence that begins with the person.
  Map<UUID, String> of(Collection<ReadingLine> lines, Locale locale) {
    var names = names(lines, locale);
    return lines.stream()
        .collect(Collectors.toMap(ReadingLine::id, line -> said(line, names, locale)));
  }

  private Map<String, String> names(Collection<ReadingLine> lines, Locale locale) {
    var wanted = new HashMap<String, Set<UUID>>();
    for (var line : lines) {
      PageKeys.area(line.page())
          .filter(area -> ID.matcher(line.subject()).matches())
          .ifPresent(area ->
              wanted
                  .computeIfAbsent(area, a -> new HashSet<>())
                  .add(UUID.fromString(line.subject())));
    }
    var names = new HashMap<String, String>();
    wanted.forEach((area, ids) ->
        subjects.stream()
            .filter(module -> module.areas().contains(area))
            .forEach(module ->
                module.names(ids, locale).forEach((id, name) -> names.put(id.toString(), name))));
    return names;
  }

  private String said(ReadingLine line, Map<String, String> names, Locale locale) {
    if (line.page().equals(PageKeys.FILE)) {
      return texts.getTranslation("reading.page.file", locale, line.subject());
    }
    var name = Optional.ofNullable(names.get(line.subject()));
    var area = PageKeys.area(line.page()).orElse("");
    var about =
        NOUNS.contains(area)
            ? name.map(ReadingWords::withinSentence)
                .orElseGet(() -> texts.getTranslation("reading.noun." + area, locale))
            : name.map(title -> texts.getTranslation("reading.titled", locale, title)).orElse("");
    var key = PAGE + line.page();
    var text = texts.getTranslation(key, locale, about);
    // A page that is no longer there, or has no words yet.
    return text.contains(key) ? texts.getTranslation("reading.page.other", locale) : text.strip();
  }

  private static String withinSentence(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
