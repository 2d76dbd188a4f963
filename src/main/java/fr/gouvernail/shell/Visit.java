package fr.gouvernail.shell;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import java.util.Map;

/// Somebody looked at something of a workspace. Told to whoever keeps note of it, on the thread of
/// the click: what listens may not ask the database.
public sealed interface Visit {

  TenantId where();

  PersonRef person();

  /// A page was opened.
  ///
  /// @param route as its view declares it, such as `tools/:tool`; empty for the first page
  /// @param parameters by their names in the route
  record PageOpened(TenantId where, PersonRef person, String route, Map<String, String> parameters)
      implements Visit {

    public PageOpened {
      parameters = Map.copyOf(parameters);
    }
  }

  /// A file was fetched.
  record FileTaken(TenantId where, PersonRef person, String name) implements Visit {}
}
