package fr.gouvernail.awaiting;

import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What awaits people in the current workspace. A module asks and settles in the transaction of the
/// change itself; a matter that nobody settles stays.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Awaiting {

  private final OpenMatters open;
  private final OfficeStints stints;
  private final Map<String, MatterKind> kinds;
  private final AccessPolicy policy;
  private final Caller caller;
  private final TenantDirectory directory;
  private final Clock clock;

  Awaiting(
      OpenMatters open,
      OfficeStints stints,
      List<MatterKind> kinds,
      AccessPolicy policy,
      Caller caller,
      TenantDirectory directory,
      Clock clock) {
    this.open = open;
    this.stints = stints;
    this.kinds = kinds.stream().collect(Collectors.toMap(MatterKind::key, Function.identity()));
    this.policy = policy;
    this.caller = caller;
    this.directory = directory;
    this.clock = clock;
  }

  /// Asks for something; one that is open for the same addressee is brought up to date.
  @Internal("features, in the transaction of what they ask for")
  public void ask(Matter matter) {
    askAll(List.of(matter));
  }

  /// Asks for many things in a few batches, whatever their number.
  @Internal("features, in the transaction of what they ask for")
  public void askAll(Collection<Matter> matters) {
    var wanted = new LinkedHashMap<OpenMatter.Name, Matter>();
    matters.forEach(matter -> wanted.put(OpenMatter.Name.of(known(matter)), matter));
    var before = open(wanted.keySet());
    var fresh = new ArrayList<OpenMatter>();
    wanted.forEach((name, matter) -> {
      var same = before.get(name);
      if (same == null) {
        fresh.add(new OpenMatter(matter));
      } else {
        same.ask(matter);
      }
    });
    open.saveAll(fresh);
  }

  private Matter known(Matter matter) {
    if (!matter.kind().equals(kinds.get(matter.kind().key()))) {
      throw new IllegalArgumentException("no bean says that there is " + matter.kind());
    }
    return matter;
  }

  private Map<OpenMatter.Name, OpenMatter> open(Collection<OpenMatter.Name> names) {
    var found = new HashMap<OpenMatter.Name, OpenMatter>();
    names.stream()
        .collect(Collectors.groupingBy(OpenMatter.Name::kind))
        .forEach((kind, same) ->
            open.of(
                    kind,
                    same.stream().map(OpenMatter.Name::subject).collect(Collectors.toSet()),
                    same.stream().map(OpenMatter.Name::addressee).collect(Collectors.toSet()))
                .forEach(matter -> found.put(matter.name(), matter)));
    return found;
  }

  /// It awaits nobody any more.
  @Internal("features, in the transaction of what settles it")
  public void settled(MatterKind kind, UUID subject) {
    settled(List.of(kind), subject);
  }

  /// None of these awaits anybody any more.
  @Internal("features, in the transaction of what settles it")
  public void settled(Collection<MatterKind> kinds, UUID subject) {
    remove(open.about(kinds.stream().map(MatterKind::key).toList(), subject));
  }

  /// It awaits this person no more; whom else it was asked of, it still awaits.
  @Internal("features, in the transaction of what settles it")
  public void settled(MatterKind kind, UUID subject, PersonRef person) {
    remove(open.about(kind.key(), subject, Addressee.person(person).key()));
  }

  private void remove(List<UUID> ids) {
    if (!ids.isEmpty()) {
      open.remove(ids);
    }
  }

  /// All matters of a kind that are open, whomever they await, the oldest first.
  @Internal("the owner of the kind, which goes on with them")
  public List<Awaited> open(MatterKind kind) {
    return open.all(kind.key()).stream().flatMap(row -> awaited(row).stream()).toList();
  }

  /// Whom matters of a kind await by name, by subject; no entry where they await nobody so. One
  /// statement.
  @Internal("the owner of the kind, which addresses them anew")
  public Map<UUID, Set<PersonRef>> people(MatterKind kind, Collection<UUID> subjects) {
    var people = new HashMap<UUID, Set<PersonRef>>();
    open.addressees(kind.key(), subjects)
        .forEach(row ->
            Addressee.person(row.addressee())
                .ifPresent(person ->
                    people.computeIfAbsent(row.subject(), id -> new HashSet<>()).add(person)));
    return people;
  }

  /// Who is there for an office, today and later, in place of what was said before.
  @Internal("the owner of the office, in the transaction of a change")
  public void fill(Office office, Collection<Stint> people) {
    var missing = new HashSet<>(people);
    stints
        .of(Addressee.key(office))
        .forEach(before -> {
          if (!missing.remove(before.stint())) {
            stints.delete(before);
          }
        });
    stints.saveAll(missing.stream().map(stint -> new OfficeStint(office, stint)).toList());
  }

  /// What awaits the caller today, the most pressing first. One statement.
  ///
  /// @param most how many are listed; all are counted
  @Requires(Permission.ENTER_WORKSPACE)
  @Transactional(readOnly = true, propagation = Propagation.REQUIRED)
  public Awaited.Everything mine(int most) {
    var me = caller.person();
    var held = EnumSet.noneOf(Permission.class);
    policy.roles().forEach(role -> held.addAll(role.permissions()));
    var keys = new ArrayList<>(List.of(Addressee.person(me).key()));
    held.forEach(permission -> keys.add(Addressee.holders(permission).key()));
    Arrays.stream(Office.values()).map(Addressee::key).forEach(keys::add);
    var rows =
        open.awaiting(me.value(), keys, held, today(), PageRequest.ofSize(Math.max(1, most)));
    return new Awaited.Everything(
        rows.stream().flatMap(row -> awaited(row).stream()).toList(),
        rows.isEmpty() ? 0 : rows.getFirst().total());
  }

  private Optional<Awaited> awaited(AwaitedRow row) {
    return Optional.ofNullable(kinds.get(row.kind()))
        .map(kind ->
            new Awaited(
                kind,
                row.subject(),
                row.from(),
                row.due().equals(Stint.OPEN) ? null : row.due(),
                row.facts(),
                row.path()));
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(directory.current().zone()));
  }
}
