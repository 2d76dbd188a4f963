package fr.gouvernail.acknowledgement;

import static fr.gouvernail.identity.Permission.FOLLOW_CAMPAIGN;

import fr.gouvernail.acknowledgement.Receipt.Signature;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The register of people without e-mail: who they are, their codes, and the sheets that they
/// signed.
@Service
@Transactional
public class OfflineRegister {

  /// How many people are added at once.
  public static final int MOST = 200;

  private final OfflinePeople people;
  private final CampaignRows campaigns;
  private final Participations participations;
  private final Codes codes;
  private final Signing signing;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final TenantDirectory directory;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OfflineRegister(
      OfflinePeople people,
      CampaignRows campaigns,
      Participations participations,
      Codes codes,
      Signing signing,
      Caller caller,
      CurrentTenant tenant,
      TenantDirectory directory,
      ApplicationEventPublisher events,
      Clock clock) {
    this.people = people;
    this.campaigns = campaigns;
    this.participations = participations;
    this.codes = codes;
    this.signing = signing;
    this.caller = caller;
    this.tenant = tenant;
    this.directory = directory;
    this.events = events;
    this.clock = clock;
  }

  /// Those who are there, by name, a page at a time. Three statements.
  ///
  /// @param words part of a name or a department; empty for all
  @Requires(FOLLOW_CAMPAIGN)
  @Transactional(readOnly = true)
  public List<OfflineLine> people(String words, Pageable page) {
    var found = people.present(Patterns.containing(words), page);
    var parts =
        campaigns.open().stream()
            .flatMap(open ->
                participations
                    .offlineRows(open.id(), found.stream().map(OfflinePerson::id).toList())
                    .stream())
            .collect(Collectors.toMap(row -> Objects.requireNonNull(row.offline()), row -> row));
    return found.stream()
        .map(person ->
            new OfflineLine(
                person.ref(),
                person.name(),
                Objects.requireNonNullElse(person.department(), ""),
                parts.get(person.ref())))
        .toList();
  }

  /// Somebody to add.
  ///
  /// @param department may be empty
  public record Newcomer(String name, String department) {}

  /// Adds people; those who are there already, by name and department, are passed over, so that it
  /// may be sent twice. Who is added while a campaign is under way is asked too.
  ///
  /// @return how many were added
  /// @throws RuleViolated if there are too many at once, or a name is missing or too long
  @Requires(FOLLOW_CAMPAIGN)
  public int add(List<Newcomer> newcomers) {
    if (newcomers.size() > MOST) {
      throw new RuleViolated("ack.rule.many", MOST);
    }
    var now = TakenOver.now(clock);
    var known = new ArrayList<>(people.present());
    var fresh = new ArrayList<OfflinePerson>();
    for (var newcomer : newcomers) {
      var person = new OfflinePerson(newcomer.name(), newcomer.department(), caller.person(), now);
      if (known.stream().noneMatch(other -> isSame(other, person))) {
        known.add(person);
        fresh.add(person);
      }
    }
    people.saveAll(fresh);
    campaigns
        .open()
        .ifPresent(open ->
            participations.saveAll(
                fresh.stream().map(person -> Participation.of(open, person, now)).toList()));
    fresh.forEach(person -> publish("ack.offline.added", person));
    return fresh.size();
  }

  private static boolean isSame(OfflinePerson one, OfflinePerson other) {
    return one.name().toLowerCase(Locale.ROOT).equals(other.name().toLowerCase(Locale.ROOT))
        && Objects.equals(one.department(), other.department());
  }

  /// Somebody left: neither missing nor counted from now on. Sent twice it is done once.
  ///
  /// @throws NotFound if the register has no such person
  @Requires(FOLLOW_CAMPAIGN)
  public void remove(OfflineId id) {
    var person = get(id);
    if (person.isGone()) {
      return;
    }
    var now = TakenOver.now(clock);
    person.leave(now);
    campaigns
        .open()
        .flatMap(open -> participations.ofOffline(open.id(), person.id()))
        .ifPresent(part -> part.leave(now));
    publish("ack.offline.removed", person);
  }

  /// Gives somebody a code for the shared screen, for two weeks; the one before serves no more.
  ///
  /// @return the code, which is shown this once
  /// @throws RuleViolated without a campaign, or if the person acknowledged already
  /// @throws NotFound if the register has no such person
  @Requires(FOLLOW_CAMPAIGN)
  public String giveCode(OfflineId id) {
    var person = get(id);
    var part = part(signing.campaign(), person);
    if (part.isDone()) {
      throw new RuleViolated("ack.rule.done", person.name());
    }
    var code = codes.next();
    part.giveCode(codes.hash(code), TakenOver.now(clock));
    publish("ack.offline.code", person);
    return code;
  }

  /// Notes a sheet that somebody signed. Sent again it is the receipt that was given.
  ///
  /// @param on the day on the sheet
  /// @throws RuleViolated if that is ahead, or before there was something to sign, or without a
  ///   campaign
  /// @throws NotFound if the register has no such person
  @Requires(FOLLOW_CAMPAIGN)
  public ReceiptRow recordSheet(OfflineId id, LocalDate on) {
    var person = get(id);
    var campaign = signing.campaign();
    var part = part(campaign, person);
    return signing
        .before(part)
        .orElseGet(() -> {
          var now = TakenOver.now(clock);
          if (on.isAfter(day(now))) {
            throw new RuleViolated("ack.rule.future");
          }
          if (on.isBefore(day(campaign.openedAt()))) {
            throw new RuleViolated("ack.rule.past", day(campaign.openedAt()));
          }
          return signing.sign(campaign, part, new Signature(Way.PAPER, now, caller.person(), on));
        });
  }

  private Participation part(Campaign campaign, OfflinePerson person) {
    return participations
        .lockedOffline(campaign.id(), person.id())
        .filter(part -> !part.isGone())
        .orElseThrow(() -> new NotFound("participation of " + person.id()));
  }

  private OfflinePerson get(OfflineId id) {
    return people.byId(id.value()).orElseThrow(() -> new NotFound("person without e-mail " + id));
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, directory.current().zone());
  }

  private void publish(String action, OfflinePerson person) {
    events.publishEvent(
        new AcknowledgementEvent.Offline(tenant.id(), caller.person(), action, person.ref()));
  }
}
