package fr.gouvernail.engagement;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedIn;
import fr.gouvernail.shell.ClientMarks;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Consulting firms: who works there, and which companies they advise.
@Service
@Transactional
public class Firms implements ClientMarks {

  private final FirmRepository firms;
  private final FirmMembers members;
  private final FirmClients clients;
  private final People people;
  private final AccessPolicy policy;
  private final Caller caller;

  Firms(
      FirmRepository firms,
      FirmMembers members,
      FirmClients clients,
      People people,
      AccessPolicy policy,
      Caller caller) {
    this.firms = firms;
    this.members = members;
    this.clients = clients;
    this.people = people;
    this.policy = policy;
    this.caller = caller;
  }

  /// A firm.
  ///
  /// @param titles who works there: person → position
  public record Staff(UUID id, String name, Map<PersonRef, String> titles) {}

  /// A client of a firm.
  public record MarkedClient(TenantId tenant, ClientMark mark) {}

  /// A firm by its name.
  public record Named(UUID id, String name) {}

  /// A firm for which somebody works.
  ///
  /// @param deciding who decides in its name: those who administer it, or whoever works there while
  ///   nobody does
  public record Employer(Named firm, Set<PersonRef> deciding) {
    public Employer {
      deciding = Set.copyOf(deciding);
    }

    public boolean isDecidedBy(PersonRef person) {
      return deciding.contains(person);
    }
  }

  /// Finds or creates the firm of this name and adds the members that it lacks. Those who hold
  /// [Role#FIRM_ADMIN] and administer no firm yet administer this one.
  ///
  /// @param titles person → position in the firm
  @Internal("loading of companies")
  public UUID register(String name, Map<PersonRef, String> titles) {
    var firm =
        firms
            .findByName(name)
            .orElseGet(() -> firms.save(new Firm(UuidCreator.getTimeOrderedEpoch(), name)))
            .id();
    var administrators = Set.copyOf(people.standing(titles.keySet(), Role.FIRM_ADMIN));
    titles.forEach((person, title) -> {
      var employed = members.findByPersonId(person.value());
      if (employed.stream().noneMatch(m -> m.firm().equals(firm))) {
        var administers =
            administrators.contains(person) && employed.stream().noneMatch(FirmMember::administers);
        members.save(new FirmMember(person, firm, title, administers));
      }
    });
    return firm;
  }

  /// Makes a company a client of the firm and gives it its mark; a known client keeps the one that
  /// it has.
  ///
  /// @param company its name, from which the initials come
  @Internal("grants of the company")
  public void addClient(UUID firm, TenantId client, String company) {
    var known = clients.findByFirmId(firm);
    if (known.stream().noneMatch(c -> c.tenant().equals(client))) {
      var mark = NewMark.of(company, known.stream().map(FirmClient::mark).toList());
      clients.save(new FirmClient(UuidCreator.getTimeOrderedEpoch(), firm, client, mark));
    }
  }

  /// The firm that the caller administers, if any.
  @SignedIn
  @Transactional(readOnly = true)
  public Optional<Staff> myFirm() {
    var all = members.administeredBy(caller.person().value());
    return all.stream()
        .map(FirmMembers.Employment::firm)
        .findFirst()
        .map(firm ->
            new Staff(
                firm.id(),
                firm.name(),
                all.stream()
                    .map(FirmMembers.Employment::member)
                    .collect(Collectors.toMap(FirmMember::person, FirmMember::title))));
  }

  @Override
  @SignedIn
  @Transactional(readOnly = true)
  public Optional<ClientMark> markOf(TenantId client) {
    return policy
        .firm(caller.person(), client)
        .flatMap(firm -> clients.findByFirmIdAndTenantId(firm, client.value()))
        .map(FirmClient::mark);
  }

  /// Whom a firm advises, or advised.
  @Internal("assignments, for the firm of the caller")
  @Transactional(readOnly = true)
  public List<MarkedClient> clients(UUID firm) {
    return clients.findByFirmId(firm).stream()
        .map(c -> new MarkedClient(c.tenant(), c.mark()))
        .toList();
  }

  /// The firm of exactly this name. There is no list of firms to look through.
  @Internal("grants, by which a director names the firm")
  @Transactional(readOnly = true)
  public Optional<Named> named(String name) {
    return firms.findByName(name.strip()).map(firm -> new Named(firm.id(), firm.name()));
  }

  /// The firms of a consultant.
  @Internal("grants, by which a director names one; libraries, about the caller")
  @Transactional(readOnly = true)
  public List<Named> employing(PersonRef person) {
    return members.firmsOf(person.value()).stream()
        .map(firm -> new Named(firm.id(), firm.name()))
        .toList();
  }

  /// The firms of a consultant, with who decides in their names.
  @Internal("libraries, about the caller")
  @Transactional(readOnly = true)
  public List<Employer> employers(PersonRef person) {
    var all = members.colleaguesOf(person.value());
    var named =
        all.stream()
            .map(FirmMembers.Employment::member)
            .filter(FirmMember::administers)
            .map(FirmMember::person)
            .distinct()
            .toList();
    var administrators =
        named.isEmpty() ? List.<PersonRef>of() : people.standing(named, Role.FIRM_ADMIN);
    return all.stream()
        .map(FirmMembers.Employment::firm)
        .distinct()
        .map(firm -> {
          var here =
              all.stream()
                  .filter(e -> e.firm().id().equals(firm.id()))
                  .map(e -> e.member())
                  .toList();
          var administering =
              here.stream()
                  .filter(
                      member -> member.administers() && administrators.contains(member.person()))
                  .toList();
          return new Employer(
              new Named(firm.id(), firm.name()),
              (administering.isEmpty() ? here : administering)
                  .stream().map(FirmMember::person).collect(Collectors.toSet()));
        })
        .toList();
  }

  /// What these firms are called.
  @Internal("grants, about the firms that they name")
  @Transactional(readOnly = true)
  public Map<UUID, String> names(Collection<UUID> ids) {
    return firms.findByIdIn(ids).stream().collect(Collectors.toMap(Firm::id, Firm::name));
  }

  /// Who works for a firm: person → position.
  @Internal("grants, about the firm's consultants")
  @Transactional(readOnly = true)
  public Map<PersonRef, String> titles(UUID firm) {
    return members.findByFirmId(firm).stream()
        .collect(Collectors.toMap(FirmMember::person, FirmMember::title));
  }

  /// Who administers a firm.
  @Internal("mails to them")
  @Transactional(readOnly = true)
  public List<PersonRef> administrators(UUID firm) {
    var administrators =
        members.findByFirmId(firm).stream()
            .filter(FirmMember::administers)
            .map(FirmMember::person)
            .toList();
    return administrators.isEmpty() ? List.of() : people.standing(administrators, Role.FIRM_ADMIN);
  }
}
