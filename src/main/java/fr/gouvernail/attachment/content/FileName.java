package fr.gouvernail.attachment.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A file's name as it may be kept, shown and given back: without a path, without characters that
/// nobody sees or that turn the direction of reading, and of a bearable length.
///
/// @param base before the last dot; never empty
/// @param extension after the last dot, as it was written; empty without one
public record FileName(String base, String extension) {

  /// Characters of a whole name, at most.
  public static final int LONGEST = 150;

  private static final int LONGEST_EXTENSION = 10;
  private static final String NAMELESS = "document";

  /// Control and format characters (bidi overrides and isolates, joiners, byte order marks), halves
  /// of characters, and what is not assigned.
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

  private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

  /// What Windows lets no name have.
  private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");

  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  /// The name that an upload gave, made harmless.
  public static FileName of(String given) {
    var name = Normalizer.normalize(given, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = SPACES.matcher(name).replaceAll(" ");
    name = UNSEEN.matcher(name).replaceAll("");
    name = FORBIDDEN.matcher(name).replaceAll("-");
    name = name.replaceAll("^[. ]+|[. ]+$", "");
    if (DEVICE.matcher(name).matches()) {
      name = "_" + name;
    }
    int dot = name.lastIndexOf('.');
    boolean ends = dot > 0 && name.length() - dot - 1 <= LONGEST_EXTENSION;
    var extension = ends ? name.substring(dot + 1) : "";
    var base = ends ? name.substring(0, dot).stripTrailing() : name;
    int room = LONGEST - LONGEST_EXTENSION - 1;
    if (base.length() > room) {
      int end = Character.isHighSurrogate(base.charAt(room - 1)) ? room - 1 : room;
      base = base.substring(0, end).stripTrailing();
    }
    return new FileName(base.isEmpty() ? NAMELESS : base, extension);
  }

  /// The extension as kinds of files are told by it.
  public String kind() {
    return extension.toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return extension.isEmpty() ? base : base + "." + extension;
  }
}
