package fr.gouvernail.acknowledgement;

import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.model.CharterNumber;
import fr.gouvernail.charter.model.FrozenCharter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a campaign stands.
///
/// @param charter the version that counts, or counted last
/// @param concerned who is asked, those who left left out
/// @param acknowledged how many of them acknowledged
public record CampaignSummary(
    CampaignId id,
    CharterId charter,
    CharterNumber number,
    String hash,
    Instant openedAt,
    @Nullable Instant closedAt,
    long concerned,
    long acknowledged) {

  /// What a company should reach, in percent (charter model, `required_rate`).
  public static final BigDecimal TARGET = BigDecimal.valueOf(90);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// The columns of the tables, for queries.
  CampaignSummary(
      UUID id,
      UUID charter,
      int major,
      int minor,
      String hash,
      Instant openedAt,
      @Nullable Instant closedAt,
      long concerned,
      long acknowledged) {
    this(
        new CampaignId(id),
        new CharterId(charter),
        new CharterNumber(major, minor),
        hash,
        openedAt,
        closedAt,
        concerned,
        acknowledged);
  }

  /// Who is still to acknowledge.
  public long missing() {
    return concerned - acknowledged;
  }

  /// From 0 to 100; nothing where nobody is concerned.
  public Optional<BigDecimal> rate() {
    return rate(acknowledged, concerned);
  }

  static Optional<BigDecimal> rate(long part, long whole) {
    return whole == 0
        ? Optional.empty()
        : Optional.of(
            HUNDRED
                .multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN));
  }

  /// Whether as many acknowledged as should; not where nobody is concerned.
  public boolean isOnTarget() {
    return rate().filter(rate -> rate.compareTo(TARGET) >= 0).isPresent();
  }

  public boolean isOpen() {
    return closedAt == null;
  }

  /// Twelve hex digits that documents show.
  public String shortHash() {
    return FrozenCharter.shortHash(hash);
  }
}
