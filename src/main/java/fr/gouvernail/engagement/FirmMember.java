package fr.gouvernail.engagement;

import fr.gouvernail.tenancy.PersonRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/// A person works for one firm at most.
@Entity
@Table(name = "firm_member")
class FirmMember {

  @Id
  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "firm_id", updatable = false)
  private UUID firmId;

  private String title;
  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected FirmMember() {}

  FirmMember(PersonRef person, UUID firmId, String title) {
    this.personId = person.value();
    this.firmId = firmId;
    this.title = title;
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
}
