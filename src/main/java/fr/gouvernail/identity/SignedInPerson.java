package fr.gouvernail.identity;

import fr.gouvernail.tenancy.PersonRef;

/// A security principal that our database knows.
public interface SignedInPerson {
  /// Who it is.
  PersonRef person();
}
