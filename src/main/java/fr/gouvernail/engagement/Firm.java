package fr.gouvernail.engagement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
@Table(name = "firm")
class Firm {

  @Id private UUID id;
  private String name;
  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected Firm() {}

  Firm(UUID id, String name) {
    this.id = id;
    this.name = name;
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }
}
