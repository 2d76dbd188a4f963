package fr.gouvernail.attachment.content;

import static fr.gouvernail.attachment.FileType.GIF;
import static fr.gouvernail.attachment.FileType.JPEG;
import static fr.gouvernail.attachment.FileType.PDF;
import static fr.gouvernail.attachment.FileType.PNG;
import static fr.gouvernail.attachment.FileType.WEBP;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fr.gouvernail.attachment.FileType;
import fr.gouvernail.tenancy.RuleViolated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells what a file is. Content and name have to agree; what a browser or an office program would
/// run is refused, and so is what takes up much more than its own size once it is opened.
public final class FileInspection {

  private static final int HEAD = 4096;

  private static final Set<String> PAGES =
      Set.of("svg", "svgz", "html", "htm", "xhtml", "xht", "xml", "mht", "mhtml", "swf");

  private static final Set<String> MACROS =
      Set.of("docm", "dotm", "xlsm", "xltm", "xlam", "pptm", "potm", "ppsm", "ppam");

  private static final Set<String> OLD_OFFICE = Set.of("doc", "xls", "ppt");

  private static final Set<String> PROGRAMS =
      Set.of(
          "exe", "dll", "com", "scr", "msi", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "mjs",
          "wsf", "hta", "lnk", "jar", "class", "sh", "app", "apk", "pif", "cpl", "reg", "iso");

  private FileInspection() {}

  /// What the file at that path is.
  ///
  /// @throws RuleViolated if it may not be attached, with the reason
  /// @throws IOException if it cannot be read at all
  public static FileType of(FileName name, Path file) throws IOException {
    var head = head(file);
    if (head.length == 0) {
      throw refused("empty");
    }
    var found = byContent(head, file);
    checkName(name);
    var expected = FileType.ending(name.kind()).orElseThrow(FileInspection::unknown);
    if (found == null) {
      throw refused("content", label(expected));
    }
    if (expected != found && !(found == FileType.TXT && expected.isPlainText())) {
      throw refused("mismatch", label(expected), label(found));
    }
    return expected;
  }

  private static byte[] head(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  /// @return null for what is nothing that may be attached
  private static @Nullable FileType byContent(byte[] head, Path file) throws IOException {
    var picture = picture(head);
    if (picture != null) {
      PictureSize.check(picture, head, file);
      return picture;
    }
    if (starts(head, "%PDF-")) {
      return PDF;
    }
    if (starts(head, "PK\u0003\u0004")) {
      return ZipInspection.of(file);
    }
    if (starts(head, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return CompoundInspection.of(file);
    }
    if (isProgram(head)) {
      throw refused("program");
    }
    return TextInspection.of(head, file);
  }

  private static @Nullable FileType picture(byte[] head) {
    if (starts(head, "\u0089PNG\r\n\u001a\n")) {
      return PNG;
    }
    if (starts(head, "\u00ff\u00d8\u00ff")) {
      return JPEG;
    }
    if (starts(head, "GIF87a") || starts(head, "GIF89a")) {
      return GIF;
    }
    boolean webp = starts(head, "RIFF") && head.length > 12 && text(head, 8, 12).equals("WEBP");
    return webp ? WEBP : null;
  }

  /// Of Windows, Linux, macOS and Java, shortcuts of Windows, and scripts that name their shell.
  private static boolean isProgram(byte[] head) {
    boolean binary = text(head, 0, head.length).indexOf('\0') >= 0;
    return starts(head, "#!")
        || starts(head, "\u007fELF")
        || binary
            && (starts(head, "MZ")
                || starts(head, "\u00ca\u00fe\u00ba\u00be")
                || starts(head, "\u00ce\u00fa\u00ed\u00fe")
                || starts(head, "\u00cf\u00fa\u00ed\u00fe")
                || starts(head, "L\0\0\0\u0001\u0014\u0002\0"));
  }

  /// Says more of a name that people often try than that it is not on the list.
  private static void checkName(FileName name) {
    var kind = name.kind();
    if (PAGES.contains(kind)) {
      throw refused("page");
    }
    if (MACROS.contains(kind)) {
      throw refused("macros");
    }
    if (PROGRAMS.contains(kind)) {
      throw refused("program");
    }
    if (OLD_OFFICE.contains(kind)) {
      throw refused("old");
    }
  }

  /// The reason why a file may not be attached, with the words of `attachment.refused.`.
  static RuleViolated refused(String why, Object... args) {
    return new RuleViolated("attachment.refused." + why, args);
  }

  private static RuleViolated unknown() {
    return refused(
        "type",
        Arrays.stream(FileType.values())
            .map(FileInspection::label)
            .collect(Collectors.joining(", ")));
  }

  private static String label(FileType type) {
    return type.extensions().getFirst().toUpperCase(Locale.ROOT);
  }

  private static boolean starts(byte[] head, String magic) {
    var bytes = magic.getBytes(ISO_8859_1);
    return head.length >= bytes.length
        && Arrays.equals(head, 0, bytes.length, bytes, 0, bytes.length);
  }

  private static String text(byte[] head, int from, int to) {
    return new String(head, from, to - from, ISO_8859_1);
  }
}
