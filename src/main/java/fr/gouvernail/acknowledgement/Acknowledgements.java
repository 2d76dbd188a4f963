package fr.gouvernail.acknowledgement;

import static fr.gouvernail.identity.Permission.ACKNOWLEDGE;

import fr.gouvernail.acknowledgement.Receipt.Signature;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.CharterService;
import fr.gouvernail.charter.CharterService.Published;
import fr.gouvernail.charter.model.CharterNumber;
import fr.gouvernail.charter.model.ClauseDiff;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Somebody reads the charter in his or her own name, and says so.
@Service
@Transactional
public class Acknowledgements {

  private final CharterService charters;
  private final CampaignKeeper keeper;
  private final Participations participations;
  private final Receipts receipts;
  private final Signing signing;
  private final Caller caller;
  private final Clock clock;

  Acknowledgements(
      CharterService charters,
      CampaignKeeper keeper,
      Participations participations,
      Receipts receipts,
      Signing signing,
      Caller caller,
      Clock clock) {
    this.charters = charters;
    this.keeper = keeper;
    this.participations = participations;
    this.receipts = receipts;
    this.signing = signing;
    this.caller = caller;
    this.clock = clock;
  }

  /// What the caller has to read.
  ///
  /// @param charter the version that counts
  /// @param accepted what the caller acknowledged last, this version or an earlier one; null for
  ///   nothing yet
  /// @param changes the clauses that changed since then; empty without any
  public record Reading(
      Published charter, @Nullable ReceiptRow accepted, List<ClauseDiff> changes) {

    /// Whether the caller acknowledged this major version already.
    public boolean isDone() {
      return accepted != null
          && CharterNumber.of(accepted.number()).major() == charter.row().number().major();
    }
  }

  /// Nothing while no charter is in force. Two or three statements.
  @Requires(ACKNOWLEDGE)
  @Transactional(readOnly = true)
  public Optional<Reading> reading() {
    return charters.inForce().map(this::reading);
  }

  private Reading reading(Published charter) {
    var accepted = last().orElse(null);
    if (accepted == null || accepted.charter().equals(charter.row().id())) {
      return new Reading(charter, accepted, List.of());
    }
    var before = charters.published(accepted.charter()).charter().text().clauses();
    var changes =
        ClauseDiff.between(before, charter.charter().text().clauses()).stream()
            .filter(clause -> clause.kind() != ClauseDiff.Kind.UNCHANGED)
            .toList();
    return new Reading(charter, accepted, changes);
  }

  /// The caller’s last receipt.
  @Requires(ACKNOWLEDGE)
  @Transactional(readOnly = true)
  public Optional<ReceiptRow> last() {
    return receipts.ofPerson(caller.person().value(), Limit.of(1)).stream()
        .findFirst()
        .map(Receipt::row);
  }

  /// Acknowledges in the caller’s name. Sent again it is the receipt that was given. Many do so at
  /// the same time: without gaps being locked, they do not wait for each other.
  ///
  /// @param shown the version that the caller read, with its hash
  /// @throws RuleViolated if another version counts meanwhile, or none
  @Requires(ACKNOWLEDGE)
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public ReceiptRow accept(CharterId shown, String hash) {
    var campaign = signing.campaign();
    var me = caller.person();
    var part = participations.lockedMember(campaign.id(), me.value());
    if (part.isEmpty()) {
      // Came today by date; nobody has looked yet.
      keeper.attune(me, me);
      part = participations.lockedMember(campaign.id(), me.value());
    }
    var mine =
        part.filter(p -> !p.isGone()).orElseThrow(() -> new NotFound("participation of " + me));
    return signing
        .before(mine)
        .orElseGet(() -> {
          Signing.requireShown(campaign, shown, hash);
          return signing.sign(
              campaign, mine, new Signature(Way.SIGNED_IN, TakenOver.now(clock), null, null));
        });
  }
}
