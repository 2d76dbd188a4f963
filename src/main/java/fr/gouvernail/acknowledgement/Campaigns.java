package fr.gouvernail.acknowledgement;

import static fr.gouvernail.identity.Permission.FOLLOW_CAMPAIGN;

import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who has read the charter of the current workspace, and who has not.
@Service
@Transactional
public class Campaigns {

  private final CampaignRows campaigns;
  private final Participations participations;
  private final CampaignMails mails;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final TenantDirectory directory;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Campaigns(
      CampaignRows campaigns,
      Participations participations,
      CampaignMails mails,
      Caller caller,
      CurrentTenant tenant,
      TenantDirectory directory,
      ApplicationEventPublisher events,
      Clock clock) {
    this.campaigns = campaigns;
    this.participations = participations;
    this.mails = mails;
    this.caller = caller;
    this.tenant = tenant;
    this.directory = directory;
    this.events = events;
    this.clock = clock;
  }

  /// The campaign under way. One statement.
  @Requires(FOLLOW_CAMPAIGN)
  @Transactional(readOnly = true)
  public Optional<CampaignSummary> current() {
    return campaigns.current();
  }

  /// The campaign under way, else the last one; nothing before the first. Three statements.
  @Requires(FOLLOW_CAMPAIGN)
  @Transactional(readOnly = true)
  public Optional<CampaignDetail> latest() {
    var all = campaigns.latest();
    return all.stream()
        .filter(Campaign::isOpen)
        .findFirst()
        .or(() -> all.stream().findFirst())
        .map(campaign -> detail(campaign, all));
  }

  /// One campaign. Three statements; one more for an earlier campaign while another is under way.
  ///
  /// @throws NotFound if the workspace has no such campaign
  @Requires(FOLLOW_CAMPAIGN)
  @Transactional(readOnly = true)
  public CampaignDetail detail(CampaignId id) {
    var all = campaigns.latest();
    return all.stream()
        .filter(campaign -> campaign.ref().equals(id))
        .findFirst()
        .map(campaign -> detail(campaign, all))
        .orElseThrow(() -> new NotFound("campaign " + id));
  }

  private CampaignDetail detail(Campaign campaign, List<Campaign> all) {
    var steps = participations.steps(campaign.id());
    var now =
        new Campaign.Count(
            steps.size(), steps.stream().filter(s -> s.acknowledgedAt() != null).count());
    var open =
        all.stream()
            .filter(other -> other.isOpen() && other != campaign)
            .findFirst()
            .map(other -> participations.count(other.id()))
            .orElse(now);
    var summary = campaign.summary(now);
    var closed = summary.closedAt();
    return new CampaignDetail(
        summary,
        all.stream().map(c -> c == campaign ? summary : c.summary(open)).toList(),
        Progress.of(
            steps, day(campaign.openedAt()), closed == null ? today() : day(closed), zone()),
        mails.of(campaign.ref()),
        today());
  }

  /// Who is concerned and has not acknowledged, by name, a page at a time. One statement.
  ///
  /// @param words part of a name or a department; empty for all
  @Requires(FOLLOW_CAMPAIGN)
  @Transactional(readOnly = true)
  public List<ParticipationRow> missing(CampaignId id, String words, Pageable page) {
    return participations.missing(id.value(), Patterns.containing(words), page);
  }

  /// What became of a wish to remind people.
  ///
  /// @param now how many are reminded
  /// @param already how many were told today already, and are not again
  public record Reminded(int now, int already) {}

  /// Reminds the members who are missing, by mail and in the portal, each once a day at most.
  ///
  /// @throws RuleViolated if that campaign is over
  @Requires(FOLLOW_CAMPAIGN)
  public Reminded remind(CampaignId id) {
    var campaign =
        campaigns
            .openLocked()
            .filter(open -> open.ref().equals(id))
            .orElseThrow(() -> new RuleViolated("ack.rule.closed"));
    var today = today();
    var missing = participations.missingMembers();
    var due = missing.stream().filter(row -> !wasTold(row, today)).toList();
    if (!due.isEmpty()) {
      participations.remind(due.stream().map(row -> row.id().value()).toList(), today);
      events.publishEvent(
          new AcknowledgementEvent.Reminded(
              tenant.id(),
              caller.person(),
              campaign.ref(),
              campaign.number(),
              due.stream().map(row -> Objects.requireNonNull(row.person())).toList()));
    }
    return new Reminded(due.size(), missing.size() - due.size());
  }

  private boolean wasTold(ParticipationRow row, LocalDate today) {
    var asked = day(row.askedAt());
    return today.equals(row.remindedOn())
        || today.equals(asked)
        || MissingReaders.DAYS.stream().anyMatch(days -> today.equals(asked.plusDays(days)));
  }

  private LocalDate today() {
    return day(clock.instant());
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, zone());
  }

  private ZoneId zone() {
    return directory.current().zone();
  }
}
