package fr.gouvernail.inventory;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// A version of the register: it counts from its issue until another one is issued.
@Entity
@Table(name = "inventory_register")
class IssuedRegister extends TenantOwned {

  private static final int SHOWN = 12;

  @Column(updatable = false)
  private int number;

  @Column(updatable = false)
  private String hash;

  @Column(name = "lines_count", updatable = false)
  private int lines;

  @Column(name = "issued_at", updatable = false)
  private Instant issuedAt;

  @Column(name = "issued_by", updatable = false)
  private UUID issuedBy;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected IssuedRegister() {}

  IssuedRegister(UUID id, int number, String hash, int lines, PersonRef by, Instant at) {
    super(id);
    this.number = number;
    this.hash = hash;
    this.lines = lines;
    issuedBy = by.value();
    issuedAt = at;
  }

  int number() {
    return number;
  }

  String hash() {
    return hash;
  }

  /// As it stands on paper.
  String shortHash() {
    return hash.substring(0, SHOWN);
  }

  int lines() {
    return lines;
  }

  Instant issuedAt() {
    return issuedAt;
  }
}
