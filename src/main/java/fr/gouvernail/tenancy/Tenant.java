package fr.gouvernail.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "tenant")
class Tenant {

  enum Status {
    PROVISIONING,
    ACTIVE,
    SUSPENDED
  }

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private String slug;

  private String name;
  private String sector;

  @Column(name = "sector_code")
  private String sectorCode;

  private int headcount;

  @Column(name = "size_band")
  private String sizeBand;

  @Column(name = "has_cse")
  private boolean hasCse;

  private String zone;

  @Column(name = "created_on")
  private LocalDate createdOn;

  @Column(name = "benchmark_opt_in")
  private boolean benchmarkOptIn;

  @Column(name = "benchmark_group")
  private @Nullable String benchmarkGroup;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected Tenant() {}

  Tenant(Workspace workspace) {
    id = workspace.id().value();
    slug = workspace.slug();
    name = workspace.name();
    sector = workspace.sector();
    sectorCode = workspace.sectorCode();
    headcount = workspace.headcount();
    sizeBand = workspace.sizeBand();
    hasCse = workspace.hasCse();
    zone = workspace.zone().getId();
    createdOn = workspace.createdOn();
    benchmarkOptIn = workspace.benchmarkOptIn();
    status = Status.PROVISIONING;
  }

  void activate() {
    status = Status.ACTIVE;
  }

  /// Joins the anonymous comparison, or leaves it.
  void compare(boolean optIn, @Nullable String group) {
    benchmarkOptIn = optIn;
    benchmarkGroup = optIn ? group : null;
  }

  @Nullable String benchmarkGroup() {
    return benchmarkGroup;
  }

  boolean isActive() {
    return status == Status.ACTIVE;
  }

  Workspace asWorkspace() {
    return new Workspace(
        new TenantId(id),
        slug,
        name,
        sector,
        sectorCode,
        headcount,
        sizeBand,
        hasCse,
        ZoneId.of(zone),
        createdOn,
        benchmarkOptIn);
  }
}
