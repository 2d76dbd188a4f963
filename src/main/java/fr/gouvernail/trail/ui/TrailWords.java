package fr.gouvernail.trail.ui;

import fr.gouvernail.identity.People;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.SubjectNames;
import fr.gouvernail.trail.TrailLine;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Says the lines of the trail in words: who, what, and what it was about. Ids are shown by the
/// names of what they stand for, or not at all.
class TrailWords {

  private static final TypeReference<LinkedHashMap<String, Object>> FACTS =
      new TypeReference<>() {};
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int HASH_SHOWN = 12;
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final People people;
  private final List<SubjectNames> subjects;
  private final JsonMapper json;
  private final Texts texts;
  private final Locale locale;
  private final Map<String, String> names = new HashMap<>();

  TrailWords(
      People people, List<SubjectNames> subjects, JsonMapper json, Texts texts, Locale locale) {
    this.people = people;
    this.subjects = subjects;
    this.json = json;
    this.texts = texts;
    this.locale = locale;
    names.put(PersonRef.SYSTEM.value().toString(), text("trail.system"));
  }

  /// Asks for the names of what these lines refer to: subjects from the module whose actions they
  /// are of; what facts name by id are people.
  void learn(List<TrailLine> lines) {
    for (var module : subjects) {
      ask(
          lines.stream()
              .filter(line -> module.areas().contains(line.action().split("\\.", 2)[0]))
              .map(TrailLine::subject),
          ids -> module.names(ids, locale));
    }
    var subjectsToo = lines.stream().map(TrailLine::subject);
    ask(Stream.concat(subjectsToo, mentioned(lines)), this::people);
    mentioned(lines).forEach(text -> names.putIfAbsent(text, ""));
    lines.forEach(line -> names.putIfAbsent(line.subject(), ""));
  }

  private Stream<String> mentioned(List<TrailLine> lines) {
    return lines.stream()
        .flatMap(line ->
            Stream.concat(
                Stream.of(line.actor().toString()),
                facts(line).values().stream().map(Object::toString)));
  }

  private Map<UUID, String> people(Collection<UUID> ids) {
    return people.names(ids.stream().map(PersonRef::new).toList()).entrySet().stream()
        .collect(Collectors.toMap(person -> person.getKey().value(), Map.Entry::getValue));
  }

  private void ask(Stream<String> texts, Function<Collection<UUID>, Map<UUID, String>> source) {
    var strangers =
        texts
            .filter(text -> ID.matcher(text).matches() && !names.containsKey(text))
            .map(UUID::fromString)
            .collect(Collectors.toSet());
    if (!strangers.isEmpty()) {
      source.apply(strangers).forEach((id, name) -> names.put(id.toString(), name));
    }
  }

  String who(TrailLine line) {
    var name = names.getOrDefault(line.actor().toString(), "");
    return name.isEmpty() ? text("trail.unknown") : name;
  }

  String what(TrailLine line) {
    return text("trail.action." + line.action());
  }

  /// « Former les équipes · état : Faite ».
  String about(TrailLine line) {
    var facts =
        facts(line).entrySet().stream()
            .flatMap(fact ->
                value(fact.getKey(), fact.getValue().toString())
                    .map(value ->
                        texts.getTranslation("trail.line", locale, word(fact.getKey()), value))
                    .stream());
    return Stream.concat(named(line.subject()).stream(), facts).collect(Collectors.joining(" · "));
  }

  private Map<String, Object> facts(TrailLine line) {
    return json.readValue(line.details(), FACTS);
  }

  /// The text, or the name of what it identifies; nothing for an id that names nothing any more.
  private Optional<String> named(String text) {
    if (!ID.matcher(text).matches()) {
      return Optional.of(text);
    }
    return Optional.ofNullable(names.get(text)).filter(name -> !name.isEmpty());
  }

  private String word(String fact) {
    return known("trail.fact." + fact).orElse(fact);
  }

  private Optional<String> value(String fact, String value) {
    return switch (fact) {
      case "roles" ->
          Optional.of(
              Arrays.stream(value.split(","))
                  .filter(role -> !role.isEmpty())
                  .map(role -> text("identity.role." + role))
                  .collect(Collectors.joining(", ")));
      case "hash" -> Optional.of(value.substring(0, Math.min(HASH_SHOWN, value.length())));
      default ->
          DAY.matcher(value).matches()
              ? Optional.of(Formats.of(locale).date(LocalDate.parse(value)))
              : named(value).map(v -> known("trail.value." + v).orElse(v));
    };
  }

  private Optional<String> known(String key) {
    var text = text(key);
    return text.contains(key) ? Optional.empty() : Optional.of(text);
  }

  private String text(String key) {
    return texts.getTranslation(key, locale);
  }
}
