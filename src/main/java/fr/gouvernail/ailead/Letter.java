package fr.gouvernail.ailead;

import fr.gouvernail.document.Passage;
import java.util.List;

/// A mission letter: what the person reads before accepting. In French, whatever the page's
/// language.
///
/// @param version of the template
/// @param text as it is kept
public record Letter(String version, String text) {

  /// Its pieces, in order.
  public List<Passage> passages() {
    return LetterTemplate.read(text);
  }
}
