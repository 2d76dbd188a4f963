package fr.gouvernail.questionnaire;

import fr.gouvernail.questionnaire.InvalidQuestionnaire.Fault;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// A place in a YAML file. Reading it notes what is wrong there and goes on with a harmless value,
/// so that one reading finds all the faults. Nothing is ever constructed from a tag of the file:
/// only its nodes are read.
public final class ContentNode {

  private static final int MAX_CHARACTERS = 1_000_000;
  private static final int MAX_DEPTH = 20;
  private static final int MAX_TEXT = 2_000;

  private final @Nullable Node node;
  private final String path;
  private final List<Fault> faults;

  private ContentNode(@Nullable Node node, String path, List<Fault> faults) {
    this.node = node;
    this.path = path;
    this.faults = faults;
  }

  /// Reads a file's text; a file that is not YAML is one fault.
  public static ContentNode root(String text, List<Fault> faults) {
    return new ContentNode(compose(text, faults), "", faults);
  }

  private static @Nullable Node compose(String text, List<Fault> faults) {
    var options = new LoaderOptions();
    options.setCodePointLimit(MAX_CHARACTERS);
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setMaxAliasesForCollections(0);
    try {
      if (text.length() > MAX_CHARACTERS) {
        throw new YAMLException("larger than " + MAX_CHARACTERS + " characters");
      }
      var root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
      if (root == null) {
        faults.add(new Fault(1, "", "the file is empty"));
      }
      return root;
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      faults.add(
          new Fault(mark == null ? 0 : mark.getLine() + 1, "", "not readable: " + e.getProblem()));
    } catch (YAMLException e) {
      faults.add(new Fault(0, "", "not readable: " + e.getMessage()));
    }
    return null;
  }

  public boolean present() {
    return node != null && !node.getTag().equals(Tag.NULL);
  }

  public boolean isText() {
    return node instanceof ScalarNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  public void fault(String message) {
    faults.add(new Fault(line(), path, message));
  }

  public int line() {
    return node == null ? 0 : node.getStartMark().getLine() + 1;
  }

  public String path() {
    return path;
  }

  /// The same place under a name that people recognise, such as an id instead of an index.
  public ContentNode named(String name) {
    return new ContentNode(node, path.replaceFirst("\\[\\d+]$", "[" + name + "]"), faults);
  }

  /// Notes the keys that nothing reads: a typing error would otherwise pass for an absent value.
  public ContentNode only(String... keys) {
    var known = Set.of(keys);
    entries()
        .forEach((key, value) -> {
          if (!known.contains(key)) {
            value.fault("unknown key");
          }
        });
    return this;
  }

  /// A value that must be there.
  public ContentNode get(String key) {
    var found = find(key);
    if (!found.present() && present()) {
      faults.add(new Fault(line(), found.path, "is missing"));
    }
    return found;
  }

  /// A value that may be absent.
  public ContentNode find(String key) {
    var found = entries().get(key);
    return found != null ? found : new ContentNode(null, child(key), faults);
  }

  public Map<String, ContentNode> entries() {
    var entries = new LinkedHashMap<String, ContentNode>();
    if (!present()) {
      return entries;
    }
    if (!(node instanceof MappingNode mapping)) {
      fault("a mapping is expected");
      return entries;
    }
    for (var tuple : mapping.getValue()) {
      var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      var value = new ContentNode(tuple.getValueNode(), child(key), faults);
      if (entries.put(key, value) != null) {
        value.fault("appears twice");
      }
    }
    return entries;
  }

  public List<ContentNode> items() {
    var items = new ArrayList<ContentNode>();
    if (!present()) {
      return items;
    }
    if (!(node instanceof SequenceNode sequence)) {
      fault("a list is expected");
      return items;
    }
    for (var item : sequence.getValue()) {
      items.add(new ContentNode(item, path + "[" + items.size() + "]", faults));
    }
    return items;
  }

  public String text() {
    if (!present()) {
      return "";
    }
    if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
      fault("a text is expected");
      return "";
    }
    var value = scalar.getValue().strip();
    if (value.length() > MAX_TEXT) {
      fault("longer than " + MAX_TEXT + " characters");
    }
    if (value.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
      fault("holds a control character");
    }
    return value;
  }

  public int integer(int min, int max) {
    if (!present()) {
      return min;
    }
    if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.INT)) {
      try {
        var value = Integer.parseInt(scalar.getValue());
        if (value >= min && value <= max) {
          return value;
        }
      } catch (NumberFormatException e) {
        // Falls through to the fault below: too large, or written in another base.
      }
    }
    fault("a whole number from " + min + " to " + max + " is expected");
    return min;
  }

  public BigDecimal decimal(String min, String max) {
    var lowest = new BigDecimal(min);
    if (!present()) {
      return lowest;
    }
    if (node instanceof ScalarNode scalar
        && (scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT))
        && scalar.getValue().matches("\\d{1,6}(\\.\\d{1,6})?")) {
      var value = new BigDecimal(scalar.getValue());
      if (value.compareTo(lowest) >= 0 && value.compareTo(new BigDecimal(max)) <= 0) {
        return value;
      }
    }
    fault("a number from " + min + " to " + max + " is expected");
    return lowest;
  }

  public boolean flag() {
    if (!present()) {
      return false;
    }
    if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
      return scalar.getValue().equals("true");
    }
    fault("true or false is expected");
    return false;
  }

  /// What a word of the file stands for.
  public <T> T oneOf(Map<String, T> choices, T otherwise) {
    var found = choices.get(text());
    if (found == null && present()) {
      fault("one of " + String.join(", ", choices.keySet().stream().sorted().toList()));
    }
    return found == null ? otherwise : found;
  }

  /// A version such as 1.0.0.
  public Version version() {
    try {
      return Version.of(text());
    } catch (IllegalArgumentException e) {
      fault("a version such as 1.0.0 is expected");
      return new Version(0, 0, 0);
    }
  }

  public LocalDate date() {
    try {
      return present() ? LocalDate.parse(text()) : LocalDate.EPOCH;
    } catch (DateTimeException e) {
      fault("a date such as 2026-12-31 is expected");
      return LocalDate.EPOCH;
    }
  }

  private String child(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
