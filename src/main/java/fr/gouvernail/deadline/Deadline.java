package fr.gouvernail.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that becomes due on a day.
///
/// @param key names it within the company, the same each time: letters, digits, hyphens
/// @param kind where it comes from
/// @param title in the reader's language
/// @param text what one has to know, in the reader's language; lines, or empty
/// @param path where one reads more, within the workspace; null where there is no such page
public record Deadline(
    String key, LocalDate day, Kind kind, String title, String text, @Nullable String path) {

  /// Where deadlines come from; a bean of the module that owns them.
  ///
  /// @param key its text is `deadline.kind.<key>` in the bundles
  /// @param icon Lucide icon
  public record Kind(String key, String icon) {}
}
