package fr.gouvernail.decision;

import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// A line of the register. The database refuses to change or remove one.
@Entity
@Table(name = "decision")
class Decision extends TenantOwned {

  @Column(name = "decided_in", updatable = false)
  private int year;

  @Column(updatable = false)
  private int number;

  @Column(name = "request_id", updatable = false)
  private UUID request;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private RequestKind kind;

  @Column(updatable = false)
  private String title;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Verdict verdict;

  @Column(updatable = false)
  private String reason;

  @Column(name = "decided_by", updatable = false)
  private UUID decidedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "as_role", updatable = false)
  private Role role;

  @Column(name = "decided_at", updatable = false)
  private Instant decidedAt;

  @Column(updatable = false)
  private boolean alone;

  @Convert(converter = FactsColumn.class)
  @Column(updatable = false)
  private List<Fact> snapshot;

  @Column(updatable = false)
  private String hash;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected Decision() {}

  Decision(UUID id, Number number, DecisionRequest request, Ruling ruling, List<Fact> snapshot) {
    super(id);
    this.year = number.year();
    this.number = number.rank();
    this.request = request.id();
    this.kind = request.kind();
    this.title = request.title();
    this.verdict = ruling.verdict();
    this.reason = ruling.reason();
    this.decidedBy = ruling.by().value();
    this.role = ruling.role();
    // As exact as the column, so that the fingerprint can be computed again.
    this.decidedAt = ruling.at().truncatedTo(ChronoUnit.MICROS);
    this.alone = ruling.alone();
    this.snapshot = List.copyOf(snapshot);
    this.hash = Fingerprint.of(this);
  }

  /// A place in the register of a year, from 1.
  record Number(int year, int rank) {}

  /// Everything that the fingerprint covers, in its order.
  List<String> parts() {
    return Stream.concat(
            Stream.of(
                request.toString(),
                year + "-" + number,
                kind.name(),
                title,
                verdict.name(),
                reason,
                decidedBy.toString(),
                role.name(),
                decidedAt.toString(),
                Boolean.toString(alone)),
            snapshot.stream()
                .flatMap(f -> Stream.of(f.label(), f.value(), Boolean.toString(f.coded()))))
        .toList();
  }

  TakenDecision taken() {
    return new TakenDecision(row(), snapshot, Fingerprint.of(this).equals(hash));
  }

  DecisionRow row() {
    return new DecisionRow(
        id(), year, number, request, kind, title, verdict, reason, decidedBy, role, decidedAt,
        alone, hash);
  }
}
