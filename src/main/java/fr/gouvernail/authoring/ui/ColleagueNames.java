package fr.gouvernail.authoring.ui;

import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Profile;
import fr.gouvernail.tenancy.PersonRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the people of a firm are called, asked once for each page.
final class ColleagueNames {

  private final People people;
  private final Map<PersonRef, String> known = new HashMap<>();

  ColleagueNames(People people) {
    this.people = people;
  }

  /// Asks for those that are not known yet, in one statement.
  void need(@Nullable PersonRef... wanted) {
    var missing =
        Stream.of(wanted).filter(Objects::nonNull).filter(p -> !known.containsKey(p)).toList();
    if (!missing.isEmpty()) {
      missing.forEach(person -> known.put(person, ""));
      people
          .profiles(missing)
          .forEach((Profile profile) -> known.put(profile.person(), profile.name()));
    }
  }

  /// Empty for somebody unknown.
  String of(PersonRef person) {
    need(person);
    return known.getOrDefault(person, "");
  }
}
