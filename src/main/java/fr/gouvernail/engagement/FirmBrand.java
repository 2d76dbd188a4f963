package fr.gouvernail.engagement;

import fr.gouvernail.document.Colour;
import fr.gouvernail.tenancy.PersonRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// The colours and words of a firm on its reports; its logo lies beside, in [FirmLogo].
@Entity
@Table(name = "firm_brand")
class FirmBrand {

  @Id
  @Column(name = "firm_id")
  private UUID firmId;

  private String accent;

  private String tint;

  @Column(name = "introduction_fr")
  private String introductionFr;

  @Column(name = "introduction_en")
  private String introductionEn;

  private String contact;

  @Column(name = "changed_by")
  private UUID changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected FirmBrand() {}

  @SuppressWarnings("NullAway.Init") // filled by change
  FirmBrand(UUID firm) {
    this.firmId = firm;
  }

  /// @param wanted whose colours can be read
  void change(IdentityForm wanted, PersonRef by, Instant at) {
    accent = wanted.accentColour().hex();
    tint = wanted.tintColour().hex();
    introductionFr = wanted.introductionFr();
    introductionEn = wanted.introductionEn();
    contact = wanted.contact();
    changedBy = by.value();
    changedAt = at;
  }

  IdentityForm form() {
    return new IdentityForm(accent, tint, introductionFr, introductionEn, contact);
  }

  Colour accent() {
    return new Colour(accent);
  }

  Colour tint() {
    return new Colour(tint);
  }

  PersonRef changedBy() {
    return new PersonRef(changedBy);
  }

  Instant changedAt() {
    return changedAt;
  }

  long version() {
    return version;
  }
}
