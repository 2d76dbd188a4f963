package fr.gouvernail.tenancy;

import java.util.Optional;

/// Tells the tenant that the surroundings imply when none is bound explicitly: the browser tab
/// being served. Implemented above, by the module that knows the user interface.
public interface AmbientTenant {
  /// The workspace shown by the tab being served, if any.
  Optional<TenantId> current();
}
