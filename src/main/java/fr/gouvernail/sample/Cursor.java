package fr.gouvernail.sample;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// A place in a YAML file that is read field by field. What is missing or malformed is noted as a
/// fault and replaced by a neutral value, so that one reading finds every fault.
class Cursor {

  private static final int LONGEST_TEXT = 4000;

  private final Node node;
  private final String path;
  private final List<Fault> faults;

  Cursor(Node node, String path, List<Fault> faults) {
    this.node = node;
    this.path = path;
    this.faults = faults;
  }

  void fault(String key, Object... args) {
    var mark = node.getStartMark();
    faults.add(new Fault(mark.getLine() + 1, mark.getColumn() + 1, path, key, args));
  }

  Optional<Cursor> find(String key) {
    if (!(node instanceof MappingNode mapping)) {
      return Optional.empty();
    }
    return mapping.getValue().stream()
        .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode k && k.getValue().equals(key))
        .map(tuple -> tuple.getValueNode())
        .filter(value -> !value.getTag().equals(Tag.NULL))
        .map(value -> new Cursor(value, path.isEmpty() ? key : path + "." + key, faults))
        .findFirst();
  }

  private <T> T required(String key, T neutral, Function<Cursor, T> read) {
    var found = find(key);
    if (found.isEmpty()) {
      fault("sample.fault.missing", key);
      return neutral;
    }
    return read.apply(found.get());
  }

  String text(String key) {
    return required(key, "", Cursor::text);
  }

  @Nullable String textOrNull(String key) {
    return find(key).map(Cursor::text).orElse(null);
  }

  /// Whether null is written here.
  boolean isNothing() {
    return node.getTag().equals(Tag.NULL);
  }

  String text() {
    if (!(node instanceof ScalarNode scalar)) {
      fault("sample.fault.notText");
      return "";
    }
    var value = scalar.getValue();
    if (value.length() > LONGEST_TEXT) {
      fault("sample.fault.tooLong", LONGEST_TEXT);
    }
    if (value.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
      fault("sample.fault.controlCharacter");
    }
    return value;
  }

  int number(String key, int least, int most) {
    return required(key, least, at -> at.number(least, most));
  }

  int number(int least, int most) {
    try {
      var value = Integer.parseInt(text());
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // falls through to the one message that says what is expected
    }
    fault("sample.fault.notNumber", least, most);
    return least;
  }

  boolean truth(String key) {
    return required(
        key,
        false,
        at -> {
          var value = at.text();
          if (!value.equals("true") && !value.equals("false")) {
            at.fault("sample.fault.notTruth");
          }
          return value.equals("true");
        });
  }

  LocalDate date(String key) {
    return required(key, LocalDate.EPOCH, Cursor::date);
  }

  @Nullable LocalDate dateOrNull(String key) {
    return find(key).map(Cursor::date).orElse(null);
  }

  private LocalDate date() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeParseException e) {
      fault("sample.fault.notDate");
      return LocalDate.EPOCH;
    }
  }

  /// One of the keys of `choices`, as the value that stands there.
  <T> Optional<T> choice(String key, Map<String, T> choices) {
    return required(key, Optional.empty(), at -> at.oneOf(choices));
  }

  <T> Optional<T> oneOf(Map<String, T> choices) {
    var value = text();
    if (!choices.containsKey(value)) {
      fault(
          "sample.fault.unknown",
          value,
          String.join(", ", choices.keySet().stream().sorted().toList()));
    }
    return Optional.ofNullable(choices.get(value));
  }

  List<Cursor> list(String key) {
    return find(key).map(Cursor::list).orElse(List.of());
  }

  List<Cursor> requiredList(String key) {
    return required(key, List.of(), Cursor::list);
  }

  private List<Cursor> list() {
    if (!(node instanceof SequenceNode sequence)) {
      fault("sample.fault.notList");
      return List.of();
    }
    var values = sequence.getValue();
    return java.util.stream.IntStream.range(0, values.size())
        .mapToObj(i -> new Cursor(values.get(i), path + "[" + i + "]", faults))
        .toList();
  }

  /// A text, a list or a mapping of such, as deep as it goes.
  Object anything() {
    return switch (node) {
      case MappingNode _ -> {
        var all = new LinkedHashMap<String, Object>();
        entries().forEach((key, value) -> all.put(key, value.anything()));
        yield all;
      }
      case SequenceNode _ -> list().stream().map(Cursor::anything).toList();
      default -> text();
    };
  }

  /// The entries of a mapping, in the file's order; a key written twice is a fault.
  Map<String, Cursor> entries(String key) {
    return find(key).map(Cursor::entries).orElse(Map.of());
  }

  Map<String, Cursor> entries() {
    if (!(node instanceof MappingNode mapping)) {
      fault("sample.fault.notMapping");
      return Map.of();
    }
    var entries = new LinkedHashMap<String, Cursor>();
    for (var tuple : mapping.getValue()) {
      var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      var value = new Cursor(tuple.getValueNode(), path + "." + key, faults);
      if (entries.put(key, value) != null) {
        value.fault("sample.fault.twice", key);
      }
    }
    return entries;
  }
}
