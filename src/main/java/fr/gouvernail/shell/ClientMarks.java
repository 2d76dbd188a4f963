package fr.gouvernail.shell;

import fr.gouvernail.shell.component.ClientColour;
import fr.gouvernail.tenancy.TenantId;
import java.util.Optional;

/// How a consultant's firm marks its clients. Implemented above, by the module that keeps the
/// clients of firms, because the frame shows the mark on every page of a client.
public interface ClientMarks {

  /// A client's colour and initials, unique within the firm.
  record ClientMark(String initials, ClientColour colour) {}

  /// The mark that the caller's firm gave this company, if the caller is a consultant there.
  Optional<ClientMark> markOf(TenantId client);
}
