package fr.gouvernail.awaiting;

import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.SignedIn;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What awaits people outside workspaces, such as in the name of their firm. A module asks and
/// settles in the transaction of the change itself.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AwaitingOutside {

  private final StandingMatterRows rows;
  private final Map<String, MatterKind> kinds;
  private final Caller caller;

  AwaitingOutside(StandingMatterRows rows, List<MatterKind> kinds, Caller caller) {
    this.rows = rows;
    this.kinds = kinds.stream().collect(Collectors.toMap(MatterKind::key, Function.identity()));
    this.caller = caller;
  }

  /// Asks people for something, in the place of what was asked about it before.
  ///
  /// @param matters each of them of one person; their paths lead through the portal
  /// @throws IllegalArgumentException for one of anybody else, or of a kind that is no bean
  @Internal("features, in the transaction of what they ask for")
  public void ask(Collection<Matter> matters) {
    var wanted = matters.stream().map(this::known).toList();
    matters.forEach(matter -> settled(List.of(matter.kind()), matter.subject()));
    rows.saveAll(wanted);
  }

  private StandingMatter known(Matter matter) {
    if (!matter.kind().equals(kinds.get(matter.kind().key()))) {
      throw new IllegalArgumentException("no bean says that there is " + matter.kind());
    }
    return Addressee.person(matter.to().key())
        .map(person -> new StandingMatter(matter, person))
        .orElseThrow(() -> new IllegalArgumentException("no person: " + matter.to()));
  }

  /// None of these awaits anybody any more.
  @Internal("features, in the transaction of what settles it")
  public void settled(Collection<MatterKind> settled, UUID subject) {
    var ids = rows.about(settled.stream().map(MatterKind::key).toList(), subject);
    if (!ids.isEmpty()) {
      rows.remove(ids);
    }
  }

  /// What awaits the caller, the oldest first. One statement.
  @SignedIn
  @Transactional(readOnly = true, propagation = Propagation.REQUIRED)
  public List<Awaited> mine(int most) {
    return rows.of(caller.person().value(), PageRequest.ofSize(most)).stream()
        .flatMap(row -> Optional.ofNullable(kinds.get(row.kind())).map(row::awaited).stream())
        .toList();
  }
}
