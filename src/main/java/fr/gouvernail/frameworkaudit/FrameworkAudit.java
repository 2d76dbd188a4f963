package fr.gouvernail.frameworkaudit;

import fr.gouvernail.framework.Framework;
import fr.gouvernail.framework.FrameworkResult;
import fr.gouvernail.framework.LocalText;
import fr.gouvernail.library.LibraryRow;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// An audit on a framework: open until it is closed, then unchangeable.
@Entity
@Table(name = "framework_audit")
class FrameworkAudit extends TenantOwned {

  enum Status {
    OPEN,
    CLOSED
  }

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

  @Column(name = "firm_id", updatable = false)
  private UUID firmId;

  @Column(name = "library_id")
  private UUID libraryId;

  @Column(updatable = false)
  private String framework;

  private int edition;

  private String name;

  @Column(name = "scope_groups")
  private String groups;

  @Column(name = "held_on", updatable = false)
  private LocalDate heldOn;

  @Column(name = "opened_by", updatable = false)
  private UUID openedBy;

  @Column(name = "opened_at", updatable = false)
  private Instant openedAt;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "closed_by")
  private @Nullable UUID closedBy;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  private @Nullable BigDecimal score;
  private @Nullable BigDecimal percent;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected FrameworkAudit() {}

  FrameworkAudit(
      FrameworkAuditId id,
      LibraryRow library,
      Framework framework,
      List<String> groups,
      LocalDate heldOn,
      PersonRef by,
      Instant at) {
    super(id.value());
    firmId = library.firm();
    libraryId = library.id();
    this.framework = framework.urn();
    edition = library.edition();
    name = JSON.writeValueAsString(framework.name());
    this.groups = JSON.writeValueAsString(groups);
    this.heldOn = heldOn;
    openedBy = by.value();
    openedAt = at;
    status = Status.OPEN;
  }

  UUID library() {
    return libraryId;
  }

  String framework() {
    return framework;
  }

  /// Goes on with a later edition, in which the groups that it no longer has are left out.
  void upgrade(LibraryRow to, Framework now) {
    requireOpen();
    libraryId = to.id();
    edition = to.edition();
    name = JSON.writeValueAsString(now.name());
    var known = now.groups().stream().map(Framework.Group::refId).toList();
    groups = JSON.writeValueAsString(groups().stream().filter(known::contains).toList());
  }

  void close(FrameworkResult result, PersonRef by, Instant at) {
    requireOpen();
    status = Status.CLOSED;
    closedBy = by.value();
    closedAt = at;
    score = result.total().score();
    percent = result.total().percent();
  }

  void requireOpen() {
    if (status != Status.OPEN) {
      throw new RuleViolated("frameworkaudit.rule.closed");
    }
  }

  private List<String> groups() {
    return JSON.readValue(groups, NAMES);
  }

  FrameworkAuditRow row() {
    return new FrameworkAuditRow(
        new FrameworkAuditId(id()),
        firmId,
        libraryId,
        framework,
        edition,
        JSON.readValue(name, LocalText.class),
        groups(),
        heldOn,
        status == Status.OPEN,
        closedAt,
        score,
        percent);
  }
}
