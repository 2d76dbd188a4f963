package fr.gouvernail.notification;

import fr.gouvernail.acknowledgement.CampaignId;
import fr.gouvernail.acknowledgement.CampaignMails;
import fr.gouvernail.tenancy.CurrentTenant;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells from the outbox what became of the mails about a campaign.
@Component
class MailsOfCampaigns implements CampaignMails {

  private final OutgoingMails mails;
  private final CurrentTenant tenant;

  MailsOfCampaigns(OutgoingMails mails, CurrentTenant tenant) {
    this.mails = mails;
    this.tenant = tenant;
  }

  @Override
  @Transactional(readOnly = true)
  public State of(CampaignId campaign) {
    var all = mails.about(tenant.id().value(), campaign.value());
    return new State(
        all.stream().filter(mail -> mail.dueAt() != null && mail.attempts() == 0).count(),
        all.stream().filter(mail -> mail.dueAt() != null && mail.attempts() > 0).count(),
        all.stream()
            .filter(mail -> mail.dueAt() == null)
            .map(OutgoingMail::person)
            .collect(Collectors.toSet()));
  }
}
