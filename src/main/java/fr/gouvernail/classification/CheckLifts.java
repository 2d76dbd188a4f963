package fr.gouvernail.classification;

import fr.gouvernail.tenancy.TenantRepository;

interface CheckLifts extends TenantRepository<CheckLift> {

  /// Writes what was changed so far.
  void flush();
}
