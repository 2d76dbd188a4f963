package fr.gouvernail.decision;

import fr.gouvernail.tenancy.PersonRef;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// A kind of requests with a page, conditions and judges of its own. They stand among all others
/// that wait, are reminded of in the same way and end in the same register; whoever implements this
/// decides them, and tells the [CaseRegister].
public interface OwnProcedure {

  /// The kind for which it speaks.
  RequestKind kind();

  /// Who may decide on a request.
  ///
  /// @param people for whom it waits; nobody where it cannot be decided by anybody
  /// @param takingOver who may too, because it has waited too long
  record Deciders(List<PersonRef> people, List<PersonRef> takingOver) {

    static final Deciders NOBODY = new Deciders(List.of(), List.of());

    boolean include(PersonRef person) {
      return people.contains(person) || takingOver.contains(person);
    }
  }

  /// Who may decide each of these requests on that day, in a bounded number of statements. No entry
  /// for one that cannot be decided by anybody.
  Map<RequestId, Deciders> deciders(Collection<RequestId> requests, LocalDate day);

  /// Where it is decided, within the workspace, beginning with a slash.
  ///
  /// @throws fr.gouvernail.tenancy.NotFound for a request of another kind
  String path(RequestId request);
}
