package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.LocalText;
import fr.gouvernail.framework.exchange.Finding.Kind;
import fr.gouvernail.framework.exchange.Source.Fields;
import fr.gouvernail.framework.exchange.Source.Items;
import fr.gouvernail.framework.exchange.Source.Scalar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A place in a file while it is read. What is wrong there is noted, and reading goes on with a
/// harmless value, so that one reading finds all the faults.
final class Cursor {

  private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9]\\d{0,8})(?:\\.0+)?");
  private static final Pattern URN = Pattern.compile("(?i)urn:[^\\s\\p{Cc}]+");
  private static final int ISO_DAY = 10;
  private static final int LONGEST_WORD = 255;

  private final @Nullable Source source;
  private final Place place;
  private final @Nullable Cursor parent;
  private final String name;
  private final Findings findings;

  /// @param name among its siblings, as the path has it
  private Cursor(
      @Nullable Source source,
      Place place,
      @Nullable Cursor parent,
      String name,
      Findings findings) {
    this.source = source;
    this.place = place;
    this.parent = parent;
    this.name = name;
    this.findings = findings;
  }

  static Cursor root(Source source, Findings findings) {
    return new Cursor(source, source.place(), null, "", findings);
  }

  /// Whether something is written here.
  boolean present() {
    if (source instanceof Scalar(_, var text, var nothing)) {
      return !nothing && !text.isBlank();
    }
    if (source instanceof Items(_, var items)) {
      return !items.isEmpty();
    }
    return source instanceof Fields(_, var fields) && !fields.isEmpty();
  }

  boolean isList() {
    return source instanceof Items;
  }

  boolean isMapping() {
    return source instanceof Fields;
  }

  Place place() {
    return place.at(path());
  }

  private String path() {
    var before = parent == null ? "" : parent.path();
    return before.isEmpty() || name.startsWith("[") ? before + name : before + "." + name;
  }

  void note(Kind kind, Object... args) {
    findings.add(kind, place(), args);
  }

  /// A value that may be absent.
  Cursor find(String key) {
    var found = fields().get(key);
    return found == null ? new Cursor(null, place, this, key, findings) : child(key, found);
  }

  /// A value that must be there.
  Cursor need(String key) {
    var found = find(key);
    if (!found.present() && present()) {
      found.note(Kind.MISSING, key);
    }
    return found;
  }

  Map<String, Cursor> entries() {
    var entries = new LinkedHashMap<String, Cursor>();
    fields().forEach((key, value) -> entries.put(key, child(key, value)));
    return entries;
  }

  private Map<String, Source> fields() {
    if (source instanceof Fields(_, var fields)) {
      return fields;
    }
    if (present()) {
      note(Kind.NOT_A_MAPPING);
    }
    return Map.of();
  }

  private Cursor child(String key, Source value) {
    var named = key.indexOf(':') >= 0 ? "[" + key + "]" : key;
    return new Cursor(value, value.place(), this, named, findings);
  }

  List<Cursor> items(int most) {
    var found = new ArrayList<Cursor>();
    if (source instanceof Items(_, var items)) {
      if (items.size() > most) {
        note(Kind.TOO_MANY, most);
      }
      for (var item : items.subList(0, Math.min(most, items.size()))) {
        var named = "[" + (found.size() + 1) + "]";
        found.add(new Cursor(item, item.place(), this, named, findings));
      }
    } else if (present()) {
      note(Kind.NOT_A_LIST);
    }
    return found;
  }

  /// Notes the keys that nothing reads.
  ///
  /// @param leftOut keys of the format that mean nothing here
  void only(Set<String> known, Set<String> leftOut) {
    entries()
        .forEach((key, value) -> {
          if (known.contains(key)) {
            return;
          }
          if (!leftOut.contains(key)) {
            value.note(Kind.UNKNOWN_KEY, key);
          } else if (value.present()) {
            value.note(Kind.LEFT_OUT, key);
          }
        });
  }

  /// @return null where there is none
  @Nullable String text(int most) {
    if (!present()) {
      return null;
    }
    if (!(source instanceof Scalar(_, var raw, _))) {
      note(Kind.NOT_A_TEXT);
      return null;
    }
    var text = LocalText.clean(raw);
    if (text.length() > most) {
      note(Kind.TOO_LONG, most);
    }
    return text.isEmpty() ? null : text;
  }

  /// A short text.
  @Nullable String word() {
    return text(LONGEST_WORD);
  }

  /// Short texts.
  List<String> words(int most) {
    var words = new ArrayList<String>();
    for (var item : items(most)) {
      var word = item.word();
      if (word != null) {
        words.add(word);
      }
    }
    return words;
  }

  /// An identifier; a harmless one where there is none.
  String urn() {
    var urn = word();
    return urn == null ? "urn:" : asUrn(urn);
  }

  /// That text, which must be an identifier.
  String asUrn(String urn) {
    if (!URN.matcher(urn).matches() || urn.length() > LONGEST_WORD) {
      note(Kind.NOT_AN_URN, urn);
    }
    return urn;
  }

  List<String> urns(int most) {
    return items(most).stream().filter(Cursor::present).map(Cursor::urn).toList();
  }

  /// @return null where there is none, or none in the bounds
  @Nullable Integer number(int min, int max) {
    if (!present()) {
      return null;
    }
    if (source instanceof Scalar(_, var raw, _) && WHOLE.matcher(raw.strip()).matches()) {
      var number = Integer.valueOf(raw.strip().replaceFirst("\\..*", ""));
      if (number >= min && number <= max) {
        return number;
      }
    }
    note(Kind.NOT_A_NUMBER, min, max);
    return null;
  }

  int number(int min, int max, int otherwise) {
    var number = number(min, max);
    return number == null ? otherwise : number;
  }

  boolean flag() {
    if (!present()) {
      return false;
    }
    if (source instanceof Scalar(_, var raw, _)) {
      switch (raw.strip().toLowerCase(Locale.ROOT)) {
        case "true", "yes", "on", "x", "1" -> {
          return true;
        }
        case "false", "no", "off", "0" -> {
          return false;
        }
        default -> {}
      }
    }
    note(Kind.NOT_A_FLAG);
    return false;
  }

  @Nullable LocalDate date() {
    var text = word();
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text.substring(0, Math.min(ISO_DAY, text.length())));
    } catch (DateTimeException e) {
      note(Kind.NOT_A_DATE);
      return null;
    }
  }

  /// A text of this object with its translations, which stand beside it under `translations`.
  ///
  /// @return null where there is none in any language
  @Nullable LocalText localText(String key, String language, int most) {
    var texts = new TreeMap<String, String>();
    var own = find(key).text(most);
    if (own != null) {
      texts.put(language, own);
    }
    find("translations")
        .entries()
        .forEach((tag, translation) -> {
          var text = translation.isMapping() ? translation.find(key).text(most) : null;
          if (text != null && LocalText.isLanguage(tag)) {
            texts.put(LocalText.language(tag), text);
          }
        });
    return texts.isEmpty() ? null : new LocalText(language, texts);
  }

  /// A text that should be there, in any language.
  ///
  /// @param otherwise what stands for it where it is not
  LocalText localText(String key, String language, int most, String otherwise) {
    var text = localText(key, language, most);
    if (text == null) {
      find(key).note(Kind.TEXT_MISSING, key, otherwise);
      return LocalText.of(language, otherwise);
    }
    return text;
  }

  /// Notes translations that nothing reads.
  void translationsOnly(Set<String> known) {
    find("translations")
        .entries()
        .forEach((tag, translation) -> {
          if (!LocalText.isLanguage(tag)) {
            translation.note(Kind.LANGUAGE_LEFT_OUT, tag);
          } else {
            translation.only(known, Set.of());
          }
        });
  }
}
