package fr.gouvernail.framework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Identifiers, which are the same whatever their case.
final class Urns {

  private Urns() {}

  static String canonical(String urn) {
    return urn.strip().toLowerCase(Locale.ROOT);
  }

  static @Nullable String canonicalOrNull(@Nullable String urn) {
    return urn == null ? null : canonical(urn);
  }

  static List<String> canonical(Collection<String> urns) {
    var all = new ArrayList<String>();
    urns.forEach(urn -> all.add(canonical(urn)));
    return Collections.unmodifiableList(all);
  }

  static Set<String> set(Collection<String> urns) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(canonical(urns)));
  }
}
