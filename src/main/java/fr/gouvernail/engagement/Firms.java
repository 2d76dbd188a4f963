package fr.gouvernail.engagement;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.SignedIn;
import fr.gouvernail.shell.ClientMarks;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Caller caller;

  Firms(FirmRepository firms, FirmMembers members, FirmClients clients, Caller caller) {
    this.firms = firms;
    this.members = members;
    this.clients = clients;
    this.caller = caller;
  }

  /// A firm.
  ///
  /// @param titles who works there: person → position
  public record Staff(UUID id, String name, Map<PersonRef, String> titles) {}

  /// A client of a firm.
  public record MarkedClient(TenantId tenant, ClientMark mark) {}

  /// Finds or creates the firm of this name and adds the members that it lacks. Assignments are
  /// given separately, through `Memberships.admit` with the id returned here as the grant's firm.
  ///
  /// @param titles person → position in the firm
  @Internal("loading of companies")
  public UUID register(String name, Map<PersonRef, String> titles) {
    var firm =
        firms
            .findByName(name)
            .orElseGet(() -> firms.save(new Firm(UuidCreator.getTimeOrderedEpoch(), name)))
            .id();
    titles.forEach((person, title) -> {
      if (members.findByPersonId(person.value()).isEmpty()) {
        members.save(new FirmMember(person, firm, title));
      }
    });
    return firm;
  }

  /// Makes a company a client of the firm and gives it its mark; a known client keeps the one that
  /// it has.
  ///
  /// @param company its name, from which the initials come
  @Internal("loading of companies")
  public void addClient(UUID firm, TenantId client, String company) {
    var known = clients.findByFirmId(firm);
    if (known.stream().noneMatch(c -> c.tenant().equals(client))) {
      var mark = NewMark.of(company, known.stream().map(FirmClient::mark).toList());
      clients.save(new FirmClient(UuidCreator.getTimeOrderedEpoch(), firm, client, mark));
    }
  }

  /// The firm for which the caller works, if any.
  @SignedIn
  @Transactional(readOnly = true)
  public Optional<Staff> myFirm() {
    var all = members.colleagues(caller.person().value());
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
    return clients.ofColleague(caller.person().value(), client.value()).map(FirmClient::mark);
  }

  /// Whom a firm advises.
  @Internal("assignments, for the firm of the caller")
  @Transactional(readOnly = true)
  public List<MarkedClient> clients(UUID firm) {
    return clients.findByFirmId(firm).stream()
        .map(c -> new MarkedClient(c.tenant(), c.mark()))
        .toList();
  }
}
