package fr.gouvernail.framework.exchange;

import java.util.List;
import java.util.Map;

/// What a file holds before anybody knows what it means: texts, lists and mappings with the places
/// where they stand. YAML and workbooks both become this.
sealed interface Source {

  /// Without a path.
  Place place();

  /// @param nothing an empty value, such as YAML's null
  record Scalar(Place place, String text, boolean nothing) implements Source {

    static Scalar of(Place place, String text) {
      return new Scalar(place, text, false);
    }
  }

  record Items(Place place, List<Source> items) implements Source {}

  /// @param fields in the order of the file
  record Fields(Place place, Map<String, Source> fields) implements Source {}
}
