package fr.gouvernail.acknowledgement;

import fr.gouvernail.awaiting.Addressee;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.awaiting.Matter;
import fr.gouvernail.awaiting.MatterFact;
import fr.gouvernail.awaiting.MatterKind;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What awaits people because of a campaign: a charter to read each member, too few readers those
/// who follow it.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CampaignMatters {

  static final MatterKind TO_READ = new MatterKind("ack.read", "scroll-text", Tone.ACCENT);
  static final MatterKind BELOW_TARGET = new MatterKind("ack.below", "target", Tone.ATTENTION);

  /// Days after which a campaign below its target is told to those who follow it.
  private static final int PATIENCE = 14;

  private final CampaignRows campaigns;
  private final Awaiting awaiting;
  private final TenantDirectory directory;

  CampaignMatters(CampaignRows campaigns, Awaiting awaiting, TenantDirectory directory) {
    this.campaigns = campaigns;
    this.awaiting = awaiting;
    this.directory = directory;
  }

  @Configuration(proxyBeanMethods = false)
  static class Kinds {

    @Bean
    static MatterKind charterToRead() {
      return TO_READ;
    }

    @Bean
    static MatterKind tooFewReaders() {
      return BELOW_TARGET;
    }
  }

  @EventListener
  public void on(AcknowledgementEvent.Opened event) {
    ask(event.campaign(), event.people(), event.at());
    review();
  }

  @EventListener
  public void on(AcknowledgementEvent.Joined event) {
    ask(event.campaign(), event.people(), event.at());
  }

  private void ask(CampaignId campaign, Collection<PersonRef> people, Instant at) {
    var from = day(at);
    var due = from.plusDays(MissingReaders.DAYS.getLast());
    awaiting.askAll(
        people.stream()
            .map(person ->
                new Matter(
                    TO_READ,
                    campaign.value(),
                    Addressee.person(person),
                    from,
                    due,
                    List.of(),
                    "/charter/read"))
            .toList());
  }

  @EventListener
  public void on(AcknowledgementEvent.Left event) {
    event.people().forEach(person -> awaiting.settled(TO_READ, event.campaign().value(), person));
    settleOnTarget();
  }

  @EventListener
  public void on(AcknowledgementEvent.Given event) {
    var person = event.person();
    if (person != null) {
      awaiting.settled(TO_READ, event.campaign().value(), person);
    }
    settleOnTarget();
  }

  @EventListener
  public void on(AcknowledgementEvent.Closed event) {
    awaiting.settled(TO_READ, event.campaign().value());
    awaiting.settled(BELOW_TARGET, event.campaign().value());
  }

  /// Takes back that there are too few readers. Removes, and never rewrites: people sign at the
  /// same time, and the one matter of the company must not make one of them fail. Where each of two
  /// does not see the other yet, the next look at the calendar takes it back.
  private void settleOnTarget() {
    campaigns
        .current()
        .filter(CampaignSummary::isOnTarget)
        .ifPresent(campaign -> awaiting.settled(BELOW_TARGET, campaign.id().value()));
  }

  /// Says or takes back that there are too few readers, with the numbers of the day.
  void review() {
    campaigns.current().ifPresent(this::review);
  }

  private void review(CampaignSummary campaign) {
    if (campaign.isOnTarget() || campaign.concerned() == 0) {
      awaiting.settled(BELOW_TARGET, campaign.id().value());
      return;
    }
    awaiting.ask(
        new Matter(
            BELOW_TARGET,
            campaign.id().value(),
            Addressee.holders(Permission.FOLLOW_CAMPAIGN),
            day(campaign.openedAt()).plusDays(PATIENCE),
            null,
            List.of(
                MatterFact.text(campaign.number().toString()),
                MatterFact.number(campaign.acknowledged()),
                MatterFact.number(campaign.concerned())),
            "/campaigns"));
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, directory.current().zone());
  }
}
