package fr.gouvernail.acknowledgement;

import static fr.gouvernail.identity.Permission.FOLLOW_CAMPAIGN;

import fr.gouvernail.acknowledgement.Receipt.Signature;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.CharterService;
import fr.gouvernail.charter.CharterService.Published;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The screen that somebody opens for people without an account. Each signs with a code of his or
/// her own; five wrong ones, and another code has to be given.
@Service
@Transactional
public class SharedScreen {

  private final CharterService charters;
  private final CampaignRows campaigns;
  private final Participations participations;
  private final Codes codes;
  private final Signing signing;
  private final Caller caller;
  private final Clock clock;

  SharedScreen(
      CharterService charters,
      CampaignRows campaigns,
      Participations participations,
      Codes codes,
      Signing signing,
      Caller caller,
      Clock clock) {
    this.charters = charters;
    this.campaigns = campaigns;
    this.participations = participations;
    this.codes = codes;
    this.signing = signing;
    this.caller = caller;
    this.clock = clock;
  }

  /// What the screen shows.
  ///
  /// @param charter the version that counts
  /// @param people who is still to sign and has a code, by name
  public record Shown(Published charter, List<ParticipationRow> people) {}

  /// Nothing while no charter is in force.
  @Requires(FOLLOW_CAMPAIGN)
  @Transactional(readOnly = true)
  public Optional<Shown> shown() {
    return charters
        .inForce()
        .map(charter ->
            new Shown(
                charter,
                campaigns.open().stream()
                    .flatMap(open -> participations.offlineRows(open.id()).stream())
                    .filter(row -> row.acknowledgedAt() == null)
                    .filter(row -> row.code().until() != null)
                    .toList()));
  }

  /// What became of a code that was typed.
  public sealed interface Outcome {}

  /// It was right.
  public record Signed(ReceiptRow receipt) implements Outcome {}

  /// It was wrong.
  ///
  /// @param left how often another one may be tried; 0: a new code has to be given
  public record Refused(int left) implements Outcome {}

  /// Signs for somebody who has a code. Sent again it is the receipt that was given.
  ///
  /// @param shown the version that was read, with its hash
  /// @param typed capitals, small letters, blanks and hyphens as one likes
  /// @throws RuleViolated if another version counts meanwhile, or none
  /// @throws NotFound if the campaign asks no such person without an account
  @Requires(FOLLOW_CAMPAIGN)
  public Outcome sign(ParticipationId id, CharterId shown, String hash, String typed) {
    var campaign = signing.campaign();
    var part =
        participations
            .locked(campaign.id(), id.value())
            .filter(p -> p.offline() != null && !p.isGone())
            .orElseThrow(() -> new NotFound("participation " + id));
    var before = signing.before(part);
    if (before.isPresent()) {
      return new Signed(before.get());
    }
    Signing.requireShown(campaign, shown, hash);
    var now = TakenOver.now(clock);
    if (!part.mayTry(now)) {
      return new Refused(0);
    }
    if (!codes.fits(typed, part.codeHash())) {
      // Kept, although nothing else is: this is no refusal by exception.
      part.fail();
      return new Refused(Participation.MOST_FAILURES - part.codeFailures());
    }
    return new Signed(
        signing.sign(campaign, part, new Signature(Way.SHARED_SCREEN, now, caller.person(), null)));
  }
}
