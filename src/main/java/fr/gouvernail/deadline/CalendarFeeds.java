package fr.gouvernail.deadline;

import static fr.gouvernail.identity.Permission.READ_USE_CASES;

import fr.gouvernail.document.CalendarFile;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// The calendar as something that calendar programs subscribe to: under secret addresses, each of
/// one person, each worth what that person may see on the day. A link of somebody who lost access
/// reads like one that never was.
@Service
@Transactional
public class CalendarFeeds {

  /// How many links one person may have in one workspace.
  public static final int MOST = 10;

  /// Longest name of a link, in characters.
  public static final int LONGEST_NAME = 60;

  private static final int YEARS_BACK = 1;
  private static final int YEARS_AHEAD = 10;

  private final CalendarLinks links;
  private final DeadlineService deadlines;
  private final AccessPolicy policy;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final TenantDirectory directory;
  private final TransactionTemplate transactions;
  private final ApplicationEventPublisher events;
  private final Texts texts;
  private final Clock clock;
  private final String url;

  CalendarFeeds(
      CalendarLinks links,
      DeadlineService deadlines,
      AccessPolicy policy,
      Caller caller,
      CurrentTenant tenant,
      TenantDirectory directory,
      TransactionTemplate transactions,
      ApplicationEventPublisher events,
      Texts texts,
      Clock clock,
      @Value("${gouvernail.url}") String url) {
    this.links = links;
    this.deadlines = deadlines;
    this.policy = policy;
    this.caller = caller;
    this.tenant = tenant;
    this.directory = directory;
    this.transactions = transactions;
    this.events = events;
    this.texts = texts;
    this.clock = clock;
    this.url = url;
  }

  /// The caller's links that were not revoked, the latest first.
  @Requires(READ_USE_CASES)
  @Transactional(readOnly = true)
  public List<CalendarLinkRow> mine() {
    return links.of(caller.person().value()).stream().map(CalendarLink::row).toList();
  }

  /// Makes a link. Asked again with the same id it is the same link with a new secret; the one
  /// before is worth nothing.
  ///
  /// @param id chosen by whoever asks
  /// @param name 1 to 60 characters
  /// @return the address, with the secret that nobody can be told again
  /// @throws RuleViolated if the name is missing or too long, or there are too many
  /// @throws NotFound if that id is taken
  @Requires(READ_USE_CASES)
  public String create(UUID id, String name, Locale locale) {
    var words = name.strip();
    if (words.isEmpty() || words.length() > LONGEST_NAME) {
      throw new RuleViolated("deadline.rule.name", LONGEST_NAME);
    }
    var token = LinkToken.next(tenant.id());
    var before = links.byId(id);
    if (before.isPresent()) {
      before
          .filter(link -> link.person().equals(caller.person()) && !link.isRevoked())
          .orElseThrow(() -> new NotFound("calendar link " + id))
          .replace(token);
    } else {
      if (links.of(caller.person().value()).size() >= MOST) {
        throw new RuleViolated("deadline.rule.many", MOST);
      }
      var language = Texts.supported(locale).getLanguage();
      links.save(new CalendarLink(id, caller.person(), words, language, token, clock.instant()));
    }
    publish("deadline.link.created", id);
    return url + "/ics/" + token.text();
  }

  /// Makes a link worthless. Sent twice it is revoked once.
  ///
  /// @throws NotFound if the caller has no such link
  @Requires(READ_USE_CASES)
  public void revoke(UUID id) {
    var link =
        links
            .byId(id)
            .filter(found -> found.person().equals(caller.person()))
            .orElseThrow(() -> new NotFound("calendar link " + id));
    if (link.revoke(clock.instant())) {
      publish("deadline.link.revoked", id);
    }
  }

  private void publish(String action, UUID link) {
    events.publishEvent(new DeadlineEvent(tenant.id(), caller.person(), action, link));
  }

  /// The calendar behind a secret: an iCalendar file of the last year and all that is known to
  /// come; nothing for a secret that is unknown, was revoked, or is of somebody who may not see it
  /// any more.
  @Internal("anybody who has the secret address, which stands for its person")
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Optional<byte[]> feed(String secret) {
    return LinkToken.read(secret)
        .flatMap(token ->
            directory.byIds(List.of(token.tenant())).stream()
                .findFirst()
                .flatMap(
                    workspace -> CurrentTenant.call(workspace.id(), () -> feed(token, workspace))));
  }

  private Optional<byte[]> feed(LinkToken token, Workspace workspace) {
    var today = LocalDate.now(clock.withZone(workspace.zone()));
    var link =
        Objects.requireNonNull(
            transactions.execute(status -> {
              var found =
                  links
                      .open(token.hash())
                      .filter(open -> policy.allows(open.person(), READ_USE_CASES, workspace.id()));
              found.ifPresent(open -> links.fetched(open.id(), today));
              return found;
            }));
    return link.map(
        open -> Caller.callAs(open.person(), () -> file(workspace, today, open.locale())));
  }

  private byte[] file(Workspace workspace, LocalDate today, Locale locale) {
    var name = texts.getTranslation("deadline.calendar.name", locale, workspace.name());
    var file = new CalendarFile("Deadlines", name, locale.getLanguage(), clock.instant()).daily();
    for (var deadline :
        deadlines.between(today.minusYears(YEARS_BACK), today.plusYears(YEARS_AHEAD), locale)) {
      var path = deadline.path();
      file.day(
          deadline.key() + "@" + workspace.slug() + ".gouvernail",
          0,
          deadline.day(),
          deadline.title(),
          deadline.text(),
          texts.getTranslation("deadline.kind." + deadline.kind().key(), locale),
          url + "/t/" + workspace.slug() + (path == null ? "/deadlines" : path));
    }
    return file.bytes();
  }
}
