package fr.gouvernail.acknowledgement;

import fr.gouvernail.acknowledgement.Receipt.Signature;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes a signature, once for each person and campaign, and only for the text that counts. Used
/// inside the transactions of the services.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Signing {

  private final CampaignRows campaigns;
  private final Receipts receipts;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final ApplicationEventPublisher events;

  Signing(
      CampaignRows campaigns,
      Receipts receipts,
      Caller caller,
      CurrentTenant tenant,
      ApplicationEventPublisher events) {
    this.campaigns = campaigns;
    this.receipts = receipts;
    this.caller = caller;
    this.tenant = tenant;
    this.events = events;
  }

  /// The campaign under way.
  ///
  /// @throws RuleViolated if there is none
  Campaign campaign() {
    return campaigns.open().orElseThrow(() -> new RuleViolated("ack.rule.closed"));
  }

  /// What the person signed already.
  Optional<ReceiptRow> before(Participation part) {
    return part.isDone() ? receipts.of(part.id()).map(Receipt::row) : Optional.empty();
  }

  /// @throws RuleViolated if another text counts meanwhile than the one that was shown
  static void requireShown(Campaign campaign, CharterId shown, String hash) {
    if (!campaign.charter().equals(shown) || !campaign.hash().equals(hash)) {
      throw new RuleViolated("ack.rule.replaced", campaign.number());
    }
  }

  ReceiptRow sign(Campaign campaign, Participation part, Signature signature) {
    var receipt = new Receipt(part, campaign, signature);
    receipts.save(receipt);
    part.acknowledge(signature.at());
    events.publishEvent(
        new AcknowledgementEvent.Given(
            tenant.id(), caller.person(), campaign.ref(), receipt.row(), part.person()));
    return receipt.row();
  }
}
