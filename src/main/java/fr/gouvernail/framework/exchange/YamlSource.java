package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.exchange.Finding.Kind;
import fr.gouvernail.framework.exchange.Source.Fields;
import fr.gouvernail.framework.exchange.Source.Items;
import fr.gouvernail.framework.exchange.Source.Scalar;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.reader.ReaderException;

/// Reads YAML event by event: nothing is constructed from what the file asks for, and what it
/// repeats by aliases counts as often as it is repeated.
final class YamlSource {

  private static final int MOST_LEVELS = 24;
  private static final int MOST_VALUES = 1_000_000;
  private static final long MOST_CHARACTERS = 20_000_000;
  private static final String MERGE = "<<";
  private static final String CORE = "tag:yaml.org,2002:";
  private static final Set<String> SCALAR_TAGS =
      Set.of(
          "!",
          CORE + "str",
          CORE + "int",
          CORE + "float",
          CORE + "bool",
          CORE + "null",
          CORE + "timestamp");
  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

  private final Iterator<Event> events;
  private final Findings findings;
  private final Map<String, Anchored> anchors = new HashMap<>();
  private int values;
  private long characters;
  private int height;

  /// Something that aliases may repeat.
  ///
  /// @param height levels inside it
  private record Anchored(Source source, int values, long characters, int height) {}

  private YamlSource(Iterator<Event> events, Findings findings) {
    this.events = events;
    this.findings = findings;
  }

  /// @throws Unreadable if it is not YAML, or too much of it
  static Source read(String text, Findings findings) {
    var options = new LoaderOptions();
    options.setCodePointLimit(text.length() + 1);
    options.setNestingDepthLimit(MOST_LEVELS);
    options.setProcessComments(false);
    try {
      var yaml = new Yaml(new SafeConstructor(options));
      return new YamlSource(yaml.parse(new StringReader(text)).iterator(), findings).document();
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      throw new Unreadable(
          Kind.NOT_YAML, mark == null ? Place.FILE : Place.line(mark.getLine() + 1));
    } catch (ReaderException e) {
      throw new Unreadable(Kind.NOT_YAML, Place.line(line(text, e.getPosition())));
    } catch (YAMLException e) {
      throw new Unreadable(Kind.NOT_YAML, Place.FILE);
    }
  }

  private static int line(String text, int position) {
    return 1
        + (int)
            text.codePoints().limit(Math.max(0, position)).filter(point -> point == '\n').count();
  }

  private Source document() {
    events.next();
    if (!(events.next() instanceof DocumentStartEvent)) {
      throw new Unreadable(Kind.EMPTY, Place.FILE);
    }
    var event = events.next();
    var root = value(event, place(event), 1);
    events.next();
    var after = events.next();
    if (after instanceof DocumentStartEvent) {
      throw new Unreadable(Kind.SEVERAL_DOCUMENTS, place(after));
    }
    return root;
  }

  private static Place place(Event event) {
    return Place.line(event.getStartMark().getLine() + 1);
  }

  /// @param place of the key where there is one, else of the value
  private Source value(Event event, Place place, int level) {
    height = Math.max(height, level);
    if (level > MOST_LEVELS) {
      throw new Unreadable(Kind.TOO_DEEP, place(event), MOST_LEVELS);
    }
    if (event instanceof AliasEvent alias) {
      return repeated(alias, level);
    }
    count(1, 0, event);
    int valuesBefore = values;
    long charactersBefore = characters;
    int heightBefore = height;
    height = level;
    var source =
        switch (event) {
          case ScalarEvent scalar -> scalar(scalar, place);
          case SequenceStartEvent list -> list(list, place, level);
          case MappingStartEvent mapping -> mapping(mapping, place, level);
          default -> throw new Unreadable(Kind.NOT_YAML, place(event));
        };
    if (event instanceof NodeEvent node && node.getAnchor() != null) {
      anchors.put(
          node.getAnchor(),
          new Anchored(
              source, values - valuesBefore + 1, characters - charactersBefore, height - level));
    }
    height = Math.max(height, heightBefore);
    return source;
  }

  private Source repeated(AliasEvent alias, int level) {
    var found = anchors.get(alias.getAnchor());
    if (found == null) {
      throw new Unreadable(Kind.ALIAS, place(alias));
    }
    if (level + found.height() > MOST_LEVELS) {
      throw new Unreadable(Kind.TOO_DEEP, place(alias), MOST_LEVELS);
    }
    height = Math.max(height, level + found.height());
    count(found.values(), found.characters(), alias);
    return found.source();
  }

  private void count(int moreValues, long moreCharacters, Event event) {
    values += moreValues;
    characters += moreCharacters;
    if (values > MOST_VALUES || characters > MOST_CHARACTERS) {
      throw new Unreadable(Kind.TOO_DENSE, place(event));
    }
  }

  private Source scalar(ScalarEvent event, Place place) {
    check(event.getTag(), SCALAR_TAGS.contains(String.valueOf(event.getTag())), event);
    var text = event.getValue();
    count(0, text.length(), event);
    var plain = event.getScalarStyle() == ScalarStyle.PLAIN && event.getTag() == null;
    return new Scalar(
        place, text, plain && NOTHING.contains(text) || (CORE + "null").equals(event.getTag()));
  }

  private static void check(@Nullable String tag, boolean known, Event event) {
    if (tag != null && !known) {
      throw new Unreadable(Kind.TAG, place(event), tag);
    }
  }

  private Source list(SequenceStartEvent event, Place place, int level) {
    check(event.getTag(), (CORE + "seq").equals(event.getTag()), event);
    var items = new ArrayList<Source>();
    for (var next = events.next(); !(next instanceof SequenceEndEvent); next = events.next()) {
      items.add(value(next, place(next), level + 1));
    }
    return new Items(place, items);
  }

  private Source mapping(MappingStartEvent event, Place place, int level) {
    check(event.getTag(), (CORE + "map").equals(event.getTag()), event);
    var fields = new LinkedHashMap<String, Source>();
    for (var next = events.next(); !(next instanceof MappingEndEvent); next = events.next()) {
      var at = place(next);
      var key = key(next, at, level);
      var value = value(events.next(), at, level + 1);
      if (fields.putIfAbsent(key, value) != null) {
        findings.add(Kind.KEY_TWICE, at, key);
      }
    }
    return new Fields(place, fields);
  }

  private String key(Event event, Place place, int level) {
    if (!(value(event, place, level + 1) instanceof Scalar key)) {
      throw new Unreadable(Kind.KEY_NOT_TEXT, place);
    }
    if (key.text().equals(MERGE)) {
      throw new Unreadable(Kind.MERGE, place);
    }
    return key.text();
  }
}
