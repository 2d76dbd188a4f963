package fr.gouvernail.library;

import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.tenancy.PersonRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// One edition of a library in the list of a firm. What it is never changes, but whether audits may
/// begin with it does.
@Entity
@Table(name = "firm_library")
class FirmLibrary {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Id private UUID id;

  @Column(name = "firm_id", updatable = false)
  private UUID firmId;

  @Column(updatable = false)
  private String urn;

  @Column(updatable = false)
  private int edition;

  @Column(updatable = false)
  private String about;

  @Column(updatable = false)
  private String hash;

  @Column(name = "imported_by", updatable = false)
  private UUID importedBy;

  @Column(name = "imported_at", updatable = false)
  private Instant importedAt;

  @Column(name = "withdrawn_by")
  private @Nullable UUID withdrawnBy;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected FirmLibrary() {}

  FirmLibrary(UUID id, UUID firm, FrameworkLibrary library, String hash, PersonRef by, Instant at) {
    this.id = id;
    firmId = firm;
    urn = library.urn();
    edition = library.version();
    about = JSON.writeValueAsString(LibraryAbout.of(library));
    this.hash = hash;
    importedBy = by.value();
    importedAt = at;
  }

  LibraryRow row() {
    return new LibraryRow(
        id,
        firmId,
        urn,
        edition,
        JSON.readValue(about, LibraryAbout.class),
        hash,
        new PersonRef(importedBy),
        importedAt,
        withdrawnBy == null || withdrawnAt == null
            ? null
            : new LibraryRow.Withdrawn(new PersonRef(withdrawnBy), withdrawnAt));
  }

  /// No audit begins with it any more. Said again, the first time counts.
  void withdraw(PersonRef by, Instant at) {
    if (withdrawnBy == null) {
      withdrawnBy = by.value();
      withdrawnAt = at;
    }
  }

  void offer() {
    withdrawnBy = null;
    withdrawnAt = null;
  }
}
