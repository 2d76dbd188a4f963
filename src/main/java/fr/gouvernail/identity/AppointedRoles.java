package fr.gouvernail.identity;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells which roles people hold by appointment, for a time, and not by their membership.
/// Implemented above, by the module that knows the appointments; it calls [Memberships#reconsider]
/// when one changes.
public interface AppointedRoles {

  /// A role for a time.
  ///
  /// @param until when it is over, or null while that is open
  record Term(Role role, Instant from, @Nullable Instant until) {
    public boolean holdsAt(Instant at) {
      return !at.isBefore(from) && (until == null || at.isBefore(until));
    }
  }

  /// The roles for which a member of that workspace is appointed, ahead and over included.
  List<Term> of(PersonRef person, TenantId where);

  /// Who holds which of them in the current workspace now.
  Map<PersonRef, Set<Role>> holders();
}
