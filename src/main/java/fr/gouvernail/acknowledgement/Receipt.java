package fr.gouvernail.acknowledgement;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That somebody read a version. The database refuses to change or remove one.
@Entity
@Table(name = "receipt")
class Receipt extends TenantOwned {

  @Column(name = "participation_id", updatable = false)
  private UUID participationId;

  @Column(name = "person_id", updatable = false)
  private @Nullable UUID personId;

  @Column(updatable = false)
  private String name;

  @Column(name = "charter_id", updatable = false)
  private UUID charterId;

  @Column(updatable = false)
  private String number;

  @Column(updatable = false)
  private String hash;

  @Column(name = "acknowledged_at", updatable = false)
  private Instant acknowledgedAt;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Way way;

  @Column(name = "recorded_by", updatable = false)
  private @Nullable UUID recordedBy;

  @Column(name = "signed_on", updatable = false)
  private @Nullable LocalDate signedOn;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected Receipt() {}

  Receipt(Participation who, Campaign campaign, Signature signature) {
    super(UuidCreator.getTimeOrderedEpoch());
    var person = who.person();
    participationId = who.id();
    personId = person == null ? null : person.value();
    name = who.name();
    charterId = campaign.charter().value();
    number = campaign.number().toString();
    hash = campaign.hash();
    // As exact as the column.
    acknowledgedAt = signature.at().truncatedTo(ChronoUnit.MICROS);
    way = signature.way();
    var by = signature.by();
    recordedBy = by == null ? null : by.value();
    signedOn = signature.on();
  }

  /// How and when somebody signed.
  ///
  /// @param by who opened the shared screen, or noted the sheet
  /// @param on the day on the sheet
  record Signature(Way way, Instant at, @Nullable PersonRef by, @Nullable LocalDate on) {}

  ReceiptRow row() {
    return new ReceiptRow(
        id(),
        new ParticipationId(participationId),
        name,
        new CharterId(charterId),
        number,
        hash,
        acknowledgedAt,
        way,
        recordedBy == null ? null : new PersonRef(recordedBy),
        signedOn);
  }
}
