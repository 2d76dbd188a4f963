package fr.gouvernail.tenancy;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Names for people what the entries of a trail refer to by id. Each module answers for its own
/// objects.
public interface SubjectNames {

  /// The first words of the actions, as in `decision.request.filed`, whose subjects these are.
  Set<String> areas();

  /// The names of those of these objects that are this module's and of the current workspace; no
  /// entry for any other.
  Map<UUID, String> names(Collection<UUID> ids, Locale locale);
}
