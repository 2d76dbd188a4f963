package fr.gouvernail.engagement.mission;

import static fr.gouvernail.identity.Permission.MANAGE_ASSIGNMENTS;

import fr.gouvernail.engagement.Firms;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// What a firm asks companies for. It names somebody who directs the company; whether that leads
/// anywhere is not said, so that nobody learns from a question who is here. Each question belongs
/// to the company's workspace, so it is asked there: no method here may hold a transaction of its
/// own around that.
@Service
public class AccessRequests {

  /// Open ones of a firm.
  static final int MOST_OPEN = 50;

  private static final int SHOWN = 500;

  private final Firms firms;
  private final FirmMissions copies;
  private final MissionBook book;
  private final Recipients recipients;
  private final People people;
  private final TenantDirectory directory;
  private final Caller caller;
  private final TransactionTemplate transactions;
  private final Clock clock;

  AccessRequests(
      Firms firms,
      FirmMissions copies,
      MissionBook book,
      Recipients recipients,
      People people,
      TenantDirectory directory,
      Caller caller,
      TransactionTemplate transactions,
      Clock clock) {
    this.firms = firms;
    this.copies = copies;
    this.book = book;
    this.recipients = recipients;
    this.people = people;
    this.directory = directory;
    this.caller = caller;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// What the caller's firm asked for and was granted, the latest first.
  ///
  /// @throws NotFound if the caller administers no firm
  @Requires(MANAGE_ASSIGNMENTS)
  public List<FirmMissionRow> all() {
    return of(firm());
  }

  List<FirmMissionRow> of(Firms.Staff firm) {
    var today = LocalDate.now(clock);
    return copies.latestFirst(firm.id(), Limit.of(SHOWN)).stream()
        .map(mission -> mission.row(today))
        .toList();
  }

  /// Asks a company to let the firm in. Sent twice it is asked once.
  ///
  /// @param id of the caller's
  /// @throws RuleViolated if a rule is broken, the same question is open, or too many are
  @Requires(MANAGE_ASSIGNMENTS)
  public void ask(MissionId id, AccessWish wish) {
    var firm = firm();
    if (copies.findByIdAndFirmId(id.value(), firm.id()).isPresent()) {
      return;
    }
    wish.check();
    wish.terms().check(TakenOver.isUnderWay() ? null : LocalDate.now(clock));
    var named = new Firms.Named(firm.id(), firm.name());
    var only = recipients.only(named, wish.terms().consultant());
    var company = company(firm, wish);
    var where = company.map(Workspace::id);
    CurrentTenant.run(
        where.orElse(TenantId.NONE),
        () ->
            transactions.executeWithoutResult(status -> {
              refuseTheSameAgain(firm, wish);
              copies.save(
                  new FirmMission(
                      id,
                      firm.id(),
                      where.orElse(null),
                      wish.client() == null
                          ? wish.company()
                          : company.map(Workspace::name).orElseThrow(),
                      wish.client() == null ? wish.email() : null,
                      wish.terms(),
                      only,
                      caller.person(),
                      TakenOver.now(clock)));
              if (where.isPresent()) {
                book.ask(id, named, wish.terms(), only);
              }
            }));
  }

  private void refuseTheSameAgain(Firms.Staff firm, AccessWish wish) {
    var client = wish.client();
    boolean open =
        client == null
            ? copies.countAsked(firm.id(), MissionStatus.ASKED, wish.email()) > 0
            : !copies.asked(firm.id(), client.value(), MissionStatus.ASKED).isEmpty();
    if (open) {
      throw new RuleViolated("mission.rule.asked");
    }
    if (copies.countAsked(firm.id(), MissionStatus.ASKED) >= MOST_OPEN) {
      throw new RuleViolated("mission.rule.many", MOST_OPEN);
    }
  }

  /// A client of the firm, or the company that the person with this address directs: of several,
  /// the one of that name.
  private Optional<Workspace> company(Firms.Staff firm, AccessWish wish) {
    var client = wish.client();
    if (client != null) {
      if (firms.clients(firm.id()).stream().noneMatch(known -> known.tenant().equals(client))) {
        throw new NotFound("client " + client);
      }
      return Optional.of(
          directory.byIds(List.of(client)).stream()
              .findFirst()
              .orElseThrow(() -> new NotFound("client " + client)));
    }
    var directed = people.directedBy(wish.email());
    var companies = directed.isEmpty() ? List.<Workspace>of() : directory.byIds(directed);
    if (companies.size() == 1) {
      return Optional.of(companies.getFirst());
    }
    var alike = Collator.getInstance(Locale.FRENCH);
    alike.setStrength(Collator.PRIMARY);
    return companies.stream()
        .filter(company -> alike.equals(company.name(), wish.company()))
        .findFirst();
  }

  /// Takes an open question back. Sent twice it is taken back once.
  ///
  /// @throws NotFound if the firm asked nothing of the kind
  @Requires(MANAGE_ASSIGNMENTS)
  public void withdraw(MissionId id) {
    var firm = firm();
    var where =
        copies
            .findByIdAndFirmId(id.value(), firm.id())
            .map(copy -> Optional.ofNullable(copy.tenant()))
            .orElseThrow(() -> new NotFound("request " + id));
    CurrentTenant.run(
        where.orElse(TenantId.NONE),
        () ->
            transactions.executeWithoutResult(status -> {
              if (where.isPresent()) {
                book.withdraw(id);
              }
              copies.findByIdAndFirmId(id.value(), firm.id()).ifPresent(FirmMission::withdraw);
            }));
  }

  private Firms.Staff firm() {
    return firms.myFirm().orElseThrow(() -> new NotFound("firm of " + caller.person()));
  }
}
