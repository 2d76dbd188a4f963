package fr.gouvernail.charter.model;

import fr.gouvernail.charter.model.CharterModel.Section;
import java.util.Set;

/// A clause as people read it.
///
/// @param label « 4 », « A », or empty in the preamble
/// @param markdown with marks where values are missing
/// @param missing what its placeholders miss, e.g. `dpo` or `clause:outils`
public record ResolvedClause(
    String id,
    Origin origin,
    Section section,
    String label,
    String heading,
    String title,
    String markdown,
    Set<String> missing) {

  /// Whose words these are.
  public enum Origin {
    MODEL,
    EDITED,
    OWN
  }

  /// Safe HTML, without the heading.
  public String html() {
    return Markdown.html(markdown);
  }
}
