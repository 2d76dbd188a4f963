package fr.gouvernail.acknowledgement;

import fr.gouvernail.charter.CharterCameIntoForce;
import fr.gouvernail.identity.DepartmentChanged;
import fr.gouvernail.identity.MembershipChanged;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.People.Colleague;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.TenantEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Opens and closes campaigns with the charter, and keeps them in step with who works for the
/// company. Everything happens in the transaction of the change that causes it, in batches and not
/// person by person.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CampaignKeeper {

  private final CampaignRows campaigns;
  private final Participations participations;
  private final OfflinePeople offline;
  private final People people;
  private final CurrentTenant tenant;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CampaignKeeper(
      CampaignRows campaigns,
      Participations participations,
      OfflinePeople offline,
      People people,
      CurrentTenant tenant,
      ApplicationEventPublisher events,
      Clock clock) {
    this.campaigns = campaigns;
    this.participations = participations;
    this.offline = offline;
    this.people = people;
    this.tenant = tenant;
    this.events = events;
    this.clock = clock;
  }

  /// The first version of a major number opens the one campaign of that number; the others go on
  /// with it. A second one fails on the table's unique key.
  @EventListener
  public void on(CharterCameIntoForce event) {
    var number = event.number();
    var before = underWay();
    var known = campaigns.ofMajor(number.major());
    before
        .filter(open -> known.filter(open::equals).isEmpty())
        .ifPresent(open -> close(open, event.actor(), event.at()));
    if (known.isPresent()) {
      boolean wasOpen = known.get().isOpen();
      known.get().follow(event.id(), number, event.hash());
      attune(known.get(), event.actor(), event.at());
      if (!wasOpen) {
        askAgain(known.get(), event.actor(), event.at());
      }
    } else {
      open(
          campaigns.save(new Campaign(event.id(), number, event.hash(), event.at())),
          event.actor(),
          event.at());
    }
  }

  private void open(Campaign campaign, PersonRef actor, Instant at) {
    var members =
        people.colleagues(Permission.ACKNOWLEDGE).stream()
            .map(colleague -> Participation.of(campaign, colleague, at))
            .toList();
    var others =
        offline.present().stream().map(person -> Participation.of(campaign, person, at)).toList();
    participations.saveAll(members);
    participations.saveAll(others);
    events.publishEvent(
        new AcknowledgementEvent.Opened(
            tenant.id(),
            actor,
            campaign.ref(),
            campaign.number(),
            at,
            members.stream().map(p -> Objects.requireNonNull(p.person())).toList(),
            members.size() + others.size()));
  }

  /// A campaign that was over goes on.
  private void askAgain(Campaign campaign, PersonRef actor, Instant at) {
    var again =
        participations.missing(campaign.id()).stream().filter(part -> part.askAgain(at)).toList();
    inOrder();
    events.publishEvent(
        new AcknowledgementEvent.Opened(
            tenant.id(),
            actor,
            campaign.ref(),
            campaign.number(),
            at,
            again.stream().flatMap(part -> Stream.ofNullable(part.person())).toList(),
            (int) participations.count(campaign.id()).concerned()));
  }

  private void close(Campaign campaign, PersonRef actor, Instant at) {
    campaign.close(at, participations.count(campaign.id()));
    // The next one is opened only once this one is closed in the database too.
    campaigns.flush();
    events.publishEvent(new AcknowledgementEvent.Closed(tenant.id(), actor, campaign.ref()));
  }

  /// A charter that was put away is read by nobody.
  @EventListener
  public void on(TenantEvent event) {
    if (event.action().equals("charter.archived")) {
      underWay()
          .filter(open -> open.charter().toString().equals(event.subject()))
          .ifPresent(open -> close(open, event.actor(), now()));
    }
  }

  @EventListener
  public void on(MembershipChanged event) {
    if (!event.fromFirm()) {
      attune(event.person(), event.actor());
    }
  }

  @EventListener
  public void on(DepartmentChanged event) {
    attune(event.person(), event.actor());
  }

  /// Who comes is asked, who leaves is asked no more: one person.
  void attune(PersonRef person, PersonRef actor) {
    underWay()
        .ifPresent(campaign -> {
          var known = participations.ofMember(campaign.id(), person.value()).stream().toList();
          var here = people.colleague(person, Permission.ACKNOWLEDGE).stream().toList();
          attune(campaign, known, here, actor, now());
        });
  }

  /// The same for all, for whoever comes and goes by date.
  public void attune() {
    underWay().ifPresent(campaign -> attune(campaign, PersonRef.SYSTEM, now()));
  }

  private void attune(Campaign campaign, PersonRef actor, Instant at) {
    attune(
        campaign,
        participations.ofMembers(campaign.id()),
        people.colleagues(Permission.ACKNOWLEDGE),
        actor,
        at);
    var known = new ArrayList<>(participations.ofOffline(campaign.id()));
    var missing =
        offline.present().stream()
            .filter(o -> known.stream().noneMatch(p -> o.id().equals(p.offline())))
            .toList();
    participations.saveAll(missing.stream().map(o -> Participation.of(campaign, o, at)).toList());
  }

  private void attune(
      Campaign campaign,
      List<Participation> known,
      List<Colleague> here,
      PersonRef actor,
      Instant at) {
    var gone = new HashMap<PersonRef, Participation>();
    known.forEach(p -> gone.put(Objects.requireNonNull(p.person()), p));
    var fresh = new ArrayList<Participation>();
    var asked = new ArrayList<PersonRef>();
    for (var colleague : here) {
      var before = gone.remove(colleague.person());
      if (before == null) {
        fresh.add(Participation.of(campaign, colleague, at));
        asked.add(colleague.person());
      } else {
        before.describe(colleague.name(), colleague.department());
        if (before.comeBack(at)) {
          asked.add(colleague.person());
        }
      }
    }
    participations.saveAll(fresh);
    gone.values().removeIf(Participation::isGone);
    gone.values().forEach(p -> p.leave(at));
    inOrder();
    if (!asked.isEmpty()) {
      events.publishEvent(
          new AcknowledgementEvent.Joined(
              tenant.id(), actor, campaign.ref(), campaign.number(), at, List.copyOf(asked)));
    }
    if (!gone.isEmpty()) {
      events.publishEvent(
          new AcknowledgementEvent.Left(
              tenant.id(), actor, campaign.ref(), List.copyOf(gone.keySet())));
    }
  }

  /// Whoever signs locks the own participation, then the trail, then what awaits people. Written
  /// later than the trail, the participations here would be locked the other way round: each of two
  /// would wait for the other.
  private void inOrder() {
    participations.flush();
  }

  /// The campaign that others who would change it wait for. Without one nothing is locked:
  /// companies that open their first one would wait for each other.
  private Optional<Campaign> underWay() {
    return campaigns.isOneOpen() ? campaigns.openLocked() : Optional.empty();
  }

  private Instant now() {
    return TakenOver.now(clock);
  }
}
