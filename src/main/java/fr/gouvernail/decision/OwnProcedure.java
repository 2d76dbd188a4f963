package fr.gouvernail.decision;

import fr.gouvernail.tenancy.PersonRef;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// A kind of requests with a page, conditions and judges of its own. They stand among all others
/// that wait, are reminded of in the same way and end in the same register; whoever implements this
/// decides them, and tells the [CaseRegister].
public interface OwnProcedure {

  /// The kind for which it speaks.
  RequestKind kind();

  /// Who may decide each of these requests now, in a bounded number of statements. No entry, or
  /// nobody, for one that cannot be decided by anybody.
  Map<RequestId, List<PersonRef>> deciders(Collection<RequestId> requests);

  /// Where it is decided, within the workspace, beginning with a slash.
  ///
  /// @throws fr.gouvernail.tenancy.NotFound for a request of another kind
  String path(RequestId request);
}
