package fr.gouvernail.classification;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/// That all stored answers of a company were read under a newer pack. A second one for the same
/// pack fails on the unique key.
@Entity
@Table(name = "classification_replay")
class Replay extends TenantOwned {

  @Column(name = "pack_version", updatable = false)
  private String pack;

  @Column(name = "made_at", updatable = false)
  private Instant madeAt;

  @Column(updatable = false)
  private int considered;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected Replay() {}

  /// @param considered how many uses were classified under an older pack
  Replay(Version pack, int considered, Instant at) {
    super(UuidCreator.getTimeOrderedEpoch());
    this.pack = pack.toString();
    this.considered = considered;
    madeAt = at;
  }

  Version pack() {
    return Version.of(pack);
  }

  Instant madeAt() {
    return madeAt;
  }

  int considered() {
    return considered;
  }
}
