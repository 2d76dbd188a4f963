package fr.gouvernail.catalogue;

import fr.gouvernail.questionnaire.Text;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// A word of a catalogue: a category, a family, a unit.
///
/// @param id stable across versions
/// @param meaning one sentence, where the word needs it
public record Term(String id, Text label, @Nullable Text meaning) {

  /// @throws NoSuchElementException if none of the terms has that id
  static Term named(List<Term> terms, String id) {
    return terms.stream()
        .filter(term -> term.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(id));
  }
}
