package fr.gouvernail.acknowledgement;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.model.CharterNumber;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everybody is asked to read one major version of the charter. Its minor versions belong to the
/// same campaign: who acknowledged one has acknowledged them.
@Entity
@Table(name = "campaign")
class Campaign extends TenantOwned {

  @Column(updatable = false)
  private int major;

  @Column(name = "charter_id")
  private UUID charterId;

  private int minor;
  private String hash;

  @Column(name = "opened_at", updatable = false)
  private Instant openedAt;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  private int concerned;
  private int acknowledged;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected Campaign() {}

  Campaign(CharterId charter, CharterNumber number, String hash, Instant at) {
    super(UuidCreator.getTimeOrderedEpoch());
    major = number.major();
    openedAt = at;
    follow(charter, number, hash);
  }

  /// Goes on with another version of the same major number, which is read and signed from now on.
  final void follow(CharterId charter, CharterNumber number, String hash) {
    charterId = charter.value();
    minor = number.minor();
    this.hash = hash;
    closedAt = null;
  }

  /// Nobody is asked any more.
  void close(Instant at, Count count) {
    closedAt = at;
    concerned = (int) count.concerned();
    acknowledged = (int) count.acknowledged();
  }

  CampaignId ref() {
    return new CampaignId(id());
  }

  CharterId charter() {
    return new CharterId(charterId);
  }

  CharterNumber number() {
    return new CharterNumber(major, minor);
  }

  String hash() {
    return hash;
  }

  Instant openedAt() {
    return openedAt;
  }

  boolean isOpen() {
    return closedAt == null;
  }

  /// As lists show it.
  ///
  /// @param now how it stands while it is open
  CampaignSummary summary(Count now) {
    var count = isOpen() ? now : new Count(concerned, acknowledged);
    return new CampaignSummary(
        ref(),
        charter(),
        number(),
        hash,
        openedAt,
        closedAt,
        count.concerned(),
        count.acknowledged());
  }

  /// How many people a campaign concerns, those who left left out, and how many of them
  /// acknowledged.
  record Count(long concerned, long acknowledged) {
    static final Count NONE = new Count(0, 0);
  }
}
