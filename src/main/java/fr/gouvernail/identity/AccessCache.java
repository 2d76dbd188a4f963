package fr.gouvernail.identity;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Remembers who each active person is and what he or she may do, so that a click costs no
/// statement. Days and hours are compared at each question, so what begins or ends by date needs no
/// change. A change made by this portal counts at once; one made by another portal is noticed
/// within two seconds.
@Component
class AccessCache {

  /// What a person is in one workspace.
  private record Place(Membership membership, List<AppointedRoles.Term> appointed) {
    Set<Role> rolesAt(Instant now) {
      if (appointed.isEmpty()) {
        return membership.grant().roles();
      }
      var roles = EnumSet.copyOf(membership.grant().roles());
      appointed.stream().filter(t -> t.holdsAt(now)).forEach(t -> roles.add(t.role()));
      return roles;
    }
  }

  private record Access(
      @Nullable Profile profile,
      boolean enabled,
      Set<Role> standing,
      Map<TenantId, Place> byTenant) {}

  private static final Logger log = LoggerFactory.getLogger(AccessCache.class);

  private final Persons persons;
  private final MembershipRepository memberships;
  private final AccessChanges changes;
  private final AppointedRoles appointed;
  private final Clock clock;
  private final Map<PersonRef, Access> known = new ConcurrentHashMap<>();
  private long lastSeen = -1;

  AccessCache(
      Persons persons,
      MembershipRepository memberships,
      AccessChanges changes,
      AppointedRoles appointed,
      Clock clock) {
    this.persons = persons;
    this.memberships = memberships;
    this.changes = changes;
    this.appointed = appointed;
    this.clock = clock;
  }

  /// The person's roles in the workspace today; outside any workspace, the standing ones.
  Set<Role> roles(PersonRef person, TenantId tenant) {
    var access = access(person);
    if (!access.enabled()) {
      return Set.of();
    }
    if (tenant.equals(TenantId.NONE)) {
      return access.standing();
    }
    var place = access.byTenant().get(tenant);
    return place != null && place.membership().admitsOn(today())
        ? place.rolesAt(clock.instant())
        : Set.of();
  }

  List<TenantId> workspaces(PersonRef person) {
    var access = access(person);
    return access.enabled()
        ? access.byTenant().values().stream()
            .map(Place::membership)
            .filter(m -> m.admitsOn(today()))
            .map(Membership::tenant)
            .toList()
        : List.of();
  }

  /// For which firm the person is in that workspace today; nothing for its own people, and for who
  /// may not be there.
  Optional<UUID> firm(PersonRef person, TenantId tenant) {
    var access = access(person);
    return Optional.ofNullable(access.byTenant().get(tenant))
        .filter(place -> access.enabled())
        .map(Place::membership)
        .filter(membership -> membership.admitsOn(today()))
        .map(Membership::firm);
  }

  /// Who this person is, with the preferences; nothing for an unknown one.
  Optional<Profile> profile(PersonRef person) {
    return Optional.ofNullable(access(person).profile());
  }

  boolean isEnabled(PersonRef person) {
    return access(person).enabled();
  }

  /// Notes a change within the caller's transaction and forgets what was known once it is
  /// committed.
  void changed(PersonRef person) {
    changes.save(new AccessChange(person.value(), clock.instant()));
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            known.remove(person);
          }
        });
  }

  @Scheduled(fixedDelayString = "${gouvernail.access.every:PT2S}")
  void noticeOtherPortals() {
    try {
      if (lastSeen < 0) {
        lastSeen = changes.findFirstByOrderByIdDesc().map(AccessChange::id).orElse(0L);
        known.clear();
        return;
      }
      for (var change : changes.findByIdGreaterThanOrderById(lastSeen)) {
        known.remove(new PersonRef(change.personId()));
        lastSeen = change.id();
      }
    } catch (DataAccessException | CannotCreateTransactionException e) {
      log.warn("Changes of access rights cannot be read now, trying again: {}", e.getMessage());
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Access access(PersonRef person) {
    return known.computeIfAbsent(person, this::load);
  }

  private Access load(PersonRef person) {
    var found = persons.findById(person.value());
    if (found.isEmpty()) {
      return new Access(null, false, Set.of(), Map.of());
    }
    var byTenant = new ConcurrentHashMap<TenantId, Place>();
    for (var membership : memberships.findByPersonId(person.value())) {
      var where = membership.tenant();
      // Consultants are never appointed.
      var terms =
          membership.grant().firm() == null
              ? appointed.of(person, where)
              : List.<AppointedRoles.Term>of();
      byTenant.put(where, new Place(membership, terms));
    }
    var known = found.get();
    return new Access(known.profile(), known.isEnabled(), known.standingRoles(), byTenant);
  }
}
