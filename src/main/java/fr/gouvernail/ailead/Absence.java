package fr.gouvernail.ailead;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// Some days on which the lead does not decide.
@Entity
@Table(name = "ai_lead_absence")
class Absence extends TenantOwned {

  @Column(name = "appointment_id", updatable = false)
  private UUID appointmentId;

  @Column(name = "first_day", updatable = false)
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Column(name = "announced_by", updatable = false)
  private UUID announcedBy;

  @Column(name = "announced_at", updatable = false)
  private Instant announcedAt;

  @SuppressWarnings("NullAway.Init")
  protected Absence() {}

  Absence(UUID id, UUID appointment, LocalDate first, LocalDate last, PersonRef by, Instant at) {
    super(id);
    appointmentId = appointment;
    firstDay = first;
    lastDay = last;
    announcedBy = by.value();
    announcedAt = at;
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  boolean meets(LocalDate first, LocalDate last) {
    return !firstDay.isAfter(last) && !lastDay.isBefore(first);
  }

  void until(LocalDate last) {
    lastDay = last;
  }

  boolean isOf(Appointment appointment) {
    return appointmentId.equals(appointment.id());
  }

  LocalDate first() {
    return firstDay;
  }

  LocalDate last() {
    return lastDay;
  }

  Leave leave() {
    return new Leave(
        id(), new MandateId(appointmentId), firstDay, lastDay, new PersonRef(announcedBy));
  }
}
