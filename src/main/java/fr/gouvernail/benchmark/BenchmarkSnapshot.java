package fr.gouvernail.benchmark;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A quarter's comparison; it never changes. Not tenant-owned: it holds aggregates only.
@Entity
@Table(name = "benchmark_snapshot")
class BenchmarkSnapshot {

  @Id private UUID id;

  @Column(updatable = false)
  private LocalDate quarter;

  @Column(name = "computed_at", updatable = false)
  private Instant computedAt;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected BenchmarkSnapshot() {}

  BenchmarkSnapshot(UUID id, LocalDate quarter, Instant computedAt) {
    this.id = id;
    this.quarter = quarter;
    this.computedAt = computedAt;
  }

  UUID id() {
    return id;
  }

  LocalDate quarter() {
    return quarter;
  }
}
