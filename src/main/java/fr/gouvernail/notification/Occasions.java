package fr.gouvernail.notification;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;

/// What people are to be reminded of, in one feature.
interface Occasions {

  /// Somebody to be reminded of something, once for its object and its day.
  record Reminder(PersonRef person, Matter matter) {}

  /// Those of the current workspace, said already or not.
  List<Reminder> on(TenantId tenant, LocalDate today);
}
