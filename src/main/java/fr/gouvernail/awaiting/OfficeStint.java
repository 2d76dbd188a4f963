package fr.gouvernail.awaiting;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/// Some days on which a person is there for an office, as its owner says.
@Entity
@Table(name = "office_stint")
class OfficeStint extends TenantOwned {

  /// As addressees name it.
  @Column(updatable = false)
  private String office;

  @Column(updatable = false)
  private int place;

  @Column(name = "person_id", updatable = false)
  private UUID personId;

  @Column(name = "first_day", updatable = false)
  private LocalDate firstDay;

  @Column(name = "last_day", updatable = false)
  private LocalDate lastDay;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected OfficeStint() {}

  OfficeStint(Office office, Stint stint) {
    super(UuidCreator.getTimeOrderedEpoch());
    this.office = Addressee.key(office);
    place = stint.place();
    personId = stint.person().value();
    firstDay = stint.first();
    lastDay = stint.last();
  }

  Stint stint() {
    return new Stint(place, new PersonRef(personId), firstDay, lastDay);
  }
}
