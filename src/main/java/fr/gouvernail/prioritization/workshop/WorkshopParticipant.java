package fr.gouvernail.prioritization.workshop;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/// Somebody who is asked to vote in a workshop. The two votes of one person wait for each other at
/// this row.
@Entity
@Table(name = "workshop_participant")
class WorkshopParticipant extends TenantOwned {

  @Column(name = "workshop_id", updatable = false)
  private UUID workshopId;

  @Column(name = "person_id", updatable = false)
  private UUID personId;

  @Column(updatable = false)
  private String name;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected WorkshopParticipant() {}

  WorkshopParticipant(Workshop workshop, PersonRef person, String name) {
    super(UuidCreator.getTimeOrderedEpoch());
    workshopId = workshop.id();
    personId = person.value();
    this.name = name;
  }

  PersonRef person() {
    return new PersonRef(personId);
  }

  String name() {
    return name;
  }
}
