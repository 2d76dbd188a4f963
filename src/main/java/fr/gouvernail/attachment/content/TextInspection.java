package fr.gouvernail.attachment.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gouvernail.attachment.FileType;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells plain text and mails from what is no text, and from text that a browser would run.
final class TextInspection {

  private static final int BUFFER = 1 << 16;

  /// Comments and declarations that may stand before the first element.
  private static final Pattern BEFORE =
      Pattern.compile("\\A\\ufeff?(?:\\s+|<!--.*?(?:-->|\\z)|<\\?(?!xml).*?\\?>)*", Pattern.DOTALL);

  /// The first element of a page or a drawing.
  private static final Pattern PAGE =
      Pattern.compile(
          "\\A<(?:!doctype|\\?xml|html|head|body|title|meta|link|base|script|style|svg|math|iframe"
              + "|frame|frameset|object|embed|applet|form|img|video|audio)\\b.*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /// Lines of a head, each a field; a line that begins with a blank goes on with the one before.
  private static final Pattern FIELD = Pattern.compile("([!-9;-~]+):.*");

  private static final Set<String> FIELDS_OF_MAILS =
      Set.of(
          "from",
          "to",
          "subject",
          "date",
          "message-id",
          "received",
          "return-path",
          "delivered-to",
          "mime-version");

  private TextInspection() {}

  /// @return [FileType#TXT] for any plain text, [FileType#EML], or null where it is no text
  /// @throws fr.gouvernail.tenancy.RuleViolated for a page or a drawing
  static @Nullable FileType of(byte[] head, Path file) throws IOException {
    var charset = charset(head);
    if (charset == null && !isSingleBytes(file)) {
      return null;
    }
    var beginning = new String(head, charset == null ? UTF_8 : charset);
    var first = BEFORE.matcher(beginning).replaceFirst("");
    if (PAGE.matcher(first).matches()) {
      throw FileInspection.refused("page");
    }
    if (first.startsWith("{\\rtf") || first.startsWith("%!PS")) {
      return null;
    }
    return charset == null && isMail(new String(head, ISO_8859_1)) ? FileType.EML : FileType.TXT;
  }

  /// As its first bytes say; null where they say nothing.
  private static @Nullable Charset charset(byte[] head) {
    if (head.length >= 2 && head.length % 2 == 0) {
      int mark = (head[0] & 0xff) << 8 | head[1] & 0xff;
      return mark == 0xfeff ? UTF_16BE : mark == 0xfffe ? UTF_16LE : null;
    }
    return null;
  }

  /// Whether no byte is one that no text has: UTF-8 or one of the older alphabets, as of French
  /// spreadsheets.
  private static boolean isSingleBytes(Path file) throws IOException {
    var buffer = new byte[BUFFER];
    try (var in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          int b = buffer[i];
          boolean blank = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1b;
          if (b >= 0 && b < ' ' && !blank) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static boolean isMail(String beginning) {
    int known = 0;
    boolean first = true;
    for (var line : beginning.lines().toList()) {
      if (first && line.startsWith("From ") || !first && line.matches("[ \t].*")) {
        first = false;
        continue;
      }
      first = false;
      var field = FIELD.matcher(line);
      if (!field.matches()) {
        break;
      }
      known += FIELDS_OF_MAILS.contains(field.group(1).toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return known >= 2;
  }
}
