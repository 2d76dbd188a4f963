package fr.gouvernail.engagement;

import fr.gouvernail.tenancy.PersonRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.UUID;

/// A person who works for a firm. He or she may work for several, and administers one at most.
@Entity
@Table(name = "firm_member")
@IdClass(FirmMember.Key.class)
class FirmMember {

  record Key(UUID personId, UUID firmId) implements Serializable {}

  @Id
  @Column(name = "person_id", updatable = false)
  private UUID personId;

  @Id
  @Column(name = "firm_id", updatable = false)
  private UUID firmId;

  private String title;

  private boolean administers;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected FirmMember() {}

  FirmMember(PersonRef person, UUID firmId, String title, boolean administers) {
    this.personId = person.value();
    this.firmId = firmId;
    this.title = title;
    this.administers = administers;
  }

  PersonRef person() {
    return new PersonRef(personId);
  }

  UUID firm() {
    return firmId;
  }

  String title() {
    return title;
  }

  boolean administers() {
    return administers;
  }
}
