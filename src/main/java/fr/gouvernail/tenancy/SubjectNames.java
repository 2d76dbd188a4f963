package fr.gouvernail.tenancy;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Names for people what the entries of a trail refer to by id. Each module answers for its own
/// objects.
public interface SubjectNames {

  /// The names of those of these objects that are this module's and of the current workspace; no
  /// entry for any other.
  Map<UUID, String> names(Collection<UUID> ids, Locale locale);
}
