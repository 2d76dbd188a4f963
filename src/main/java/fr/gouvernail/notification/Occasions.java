package fr.gouvernail.notification;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;

/// What people are to be reminded of, in one feature.
interface Occasions {

  /// Somebody to be reminded of something, once for its object, its day and the step.
  ///
  /// @param step tells reminders of one thing apart, such as 30 for thirty days before; empty where
  ///   there is only one
  record Reminder(PersonRef person, Matter matter, String step) {

    Reminder(PersonRef person, Matter matter) {
      this(person, matter, "");
    }

    String onceKey() {
      return step.isEmpty() ? matter.onceKey() : matter.onceKey() + ":" + step;
    }
  }

  /// Those of the current workspace, said already or not.
  List<Reminder> on(TenantId tenant, LocalDate today);
}
