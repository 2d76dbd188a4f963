package fr.gouvernail.inventory;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// A way to look at the inventory.
@Entity
@Table(name = "inventory_view")
class SavedView extends TenantOwned {

  @Column(updatable = false)
  private UUID person;

  private String name;
  private boolean shared;
  private boolean first;
  private String query;

  @Column(name = "changed_at")
  private Instant changedAt;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected SavedView() {}

  SavedView(UUID id, PersonRef person, String name, InventoryQuery query, Instant at) {
    super(id);
    this.person = person.value();
    this.name = name;
    this.query = query.text();
    changedAt = at;
  }

  boolean belongsTo(PersonRef somebody) {
    return person.equals(somebody.value());
  }

  String name() {
    return name;
  }

  boolean isShared() {
    return shared;
  }

  /// @return whether it was otherwise
  boolean change(String called, InventoryQuery wanted, Instant at) {
    boolean changes = !name.equals(called) || !query.equals(wanted.text());
    name = called;
    query = wanted.text();
    changedAt = at;
    return changes;
  }

  void share(boolean with) {
    shared = with;
  }

  void opensFirst(boolean first) {
    this.first = first;
  }

  SavedViewRow row(PersonRef reader) {
    return new SavedViewRow(
        id(), name, shared, first, belongsTo(reader), InventoryQuery.ofText(query));
  }
}
