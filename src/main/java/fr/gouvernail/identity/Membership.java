package fr.gouvernail.identity;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person in a workspace. Not tenant-owned, although it names a tenant: it is read to find out
/// which workspaces a person may enter, before there is a current one.
@Entity
@Table(name = "membership")
class Membership {

  @Id private UUID id;

  @Column(name = "tenant_id", updatable = false)
  private UUID tenantId;

  @Column(name = "person_id", updatable = false)
  private UUID personId;

  @Convert(converter = RoleSetConverter.class)
  private Set<Role> roles;

  private String title;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  /// Last day of access; open when null.
  @Column(name = "valid_until")
  private @Nullable LocalDate validUntil;

  /// The consulting firm on whose behalf a consultant comes; null for the company's own people.
  @Column(name = "firm_id")
  private @Nullable UUID firmId;

  /// What the company granted that firm, and on which days. A firm's consultant without it is let
  /// in on no day.
  @Column(name = "mission_id")
  private @Nullable UUID missionId;

  @Column(name = "opened_from")
  private @Nullable LocalDate openedFrom;

  @Column(name = "opened_until")
  private @Nullable LocalDate openedUntil;

  /// Where in the company he or she works; null while nobody said.
  private @Nullable String department;

  private boolean ended;

  /// Whether it was the company that ended it, and not the consulting firm.
  @Column(name = "closed_by_company")
  private boolean closedByCompany;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected Membership() {}

  Membership(UUID id, TenantId tenant, PersonRef person, Grant grant) {
    this.id = id;
    this.tenantId = tenant.value();
    this.personId = person.value();
    renew(grant);
  }

  final void renew(Grant grant) {
    roles = Set.copyOf(grant.roles());
    title = grant.title();
    validFrom = grant.from();
    validUntil = grant.until();
    firmId = grant.firm();
    open(grant.opening());
    ended = false;
    closedByCompany = false;
  }

  /// The company changed on which days it lets the firm in.
  final void open(@Nullable Opening opening) {
    missionId = opening == null ? null : opening.mission();
    openedFrom = opening == null ? null : opening.from();
    openedUntil = opening == null ? null : opening.until();
  }

  private @Nullable Opening opening() {
    return missionId == null || openedFrom == null || openedUntil == null
        ? null
        : new Opening(missionId, openedFrom, openedUntil);
  }

  void assign(Set<Role> roles) {
    this.roles = Set.copyOf(roles);
  }

  /// @param where null for none
  void place(@Nullable String where) {
    department = where;
  }

  void end(boolean byCompany) {
    ended = true;
    closedByCompany = byCompany;
  }

  /// Whether the company closed its door to that firm's consultant.
  boolean isClosedTo(@Nullable UUID firm) {
    return ended && closedByCompany && firm != null && firm.equals(firmId);
  }

  boolean admitsOn(LocalDate day) {
    var opening = opening();
    return !ended
        && !day.isBefore(validFrom)
        && (validUntil == null || !day.isAfter(validUntil))
        && (firmId == null || opening != null && opening.holdsOn(day));
  }

  boolean isOverOn(LocalDate day) {
    var last = grant().lastDay();
    return ended || last != null && day.isAfter(last) || firmId != null && opening() == null;
  }

  UUID id() {
    return id;
  }

  PersonRef person() {
    return new PersonRef(personId);
  }

  TenantId tenant() {
    return new TenantId(tenantId);
  }

  Grant grant() {
    return new Grant(roles, title, validFrom, validUntil, firmId, opening());
  }

  @Nullable UUID firm() {
    return firmId;
  }

  @Nullable String department() {
    return department;
  }

  boolean isEnded() {
    return ended;
  }

  /// Whether the company may open it again: its own people always, a consultant whom it sent away.
  boolean isReopenable() {
    return firmId == null || closedByCompany;
  }
}
