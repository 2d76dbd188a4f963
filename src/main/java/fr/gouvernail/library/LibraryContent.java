package fr.gouvernail.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/// What a library says, as YAML.
@Entity
@Table(name = "firm_library_content")
class LibraryContent {

  @Id private UUID id;

  @Column(updatable = false)
  private byte[] yaml;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected LibraryContent() {}

  LibraryContent(UUID library, byte[] yaml) {
    id = library;
    this.yaml = yaml;
  }

  byte[] yaml() {
    return yaml;
  }
}
