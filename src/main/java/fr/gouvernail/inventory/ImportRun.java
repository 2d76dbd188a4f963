package fr.gouvernail.inventory;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A workbook that somebody uploaded, until it is imported; then that it was.
@Entity
@Table(name = "inventory_import")
class ImportRun extends TenantOwned {

  @Column(updatable = false)
  private UUID person;

  @Column(name = "file_name", updatable = false)
  private String fileName;

  @Column(name = "uploaded_at", updatable = false)
  private Instant uploadedAt;

  private byte @Nullable [] workbook;

  @Column(updatable = false)
  private String hash;

  @Column(name = "done_at")
  private @Nullable Instant doneAt;

  private int created;
  private int changed;
  private int unchanged;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected ImportRun() {}

  ImportRun(UUID id, PersonRef person, String fileName, byte[] workbook, String hash, Instant at) {
    super(id);
    this.person = person.value();
    this.fileName = fileName;
    this.workbook = workbook;
    this.hash = hash;
    uploadedAt = at;
  }

  boolean belongsTo(PersonRef somebody) {
    return person.equals(somebody.value());
  }

  String fileName() {
    return fileName;
  }

  byte @Nullable [] workbook() {
    return workbook;
  }

  String hash() {
    return hash;
  }

  void done(ImportResult result, Instant at) {
    created = result.created();
    changed = result.changed();
    unchanged = result.unchanged();
    doneAt = at;
    workbook = null;
  }

  /// Null before it was imported.
  @Nullable ImportResult result() {
    return doneAt == null ? null : new ImportResult(created, changed, unchanged);
  }
}
