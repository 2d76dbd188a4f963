package fr.gouvernail.library;

import fr.gouvernail.tenancy.PersonRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that somebody uploaded, until it is imported; then which library it became.
@Entity
@Table(name = "firm_library_upload")
class LibraryUpload {

  @Id private UUID id;

  @Column(name = "firm_id", updatable = false)
  private UUID firmId;

  @Column(name = "person_id", updatable = false)
  private UUID personId;

  @Column(name = "file_name", updatable = false)
  private String fileName;

  private byte @Nullable [] file;

  @Column(name = "uploaded_at", updatable = false)
  private Instant uploadedAt;

  @Column(name = "library_id")
  private @Nullable UUID libraryId;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected LibraryUpload() {}

  LibraryUpload(UUID id, UUID firm, PersonRef by, String fileName, byte[] file, Instant at) {
    this.id = id;
    firmId = firm;
    personId = by.value();
    this.fileName = fileName;
    this.file = file;
    uploadedAt = at;
  }

  UUID id() {
    return id;
  }

  UUID firm() {
    return firmId;
  }

  boolean belongsTo(PersonRef somebody) {
    return personId.equals(somebody.value());
  }

  String fileName() {
    return fileName;
  }

  /// Null once it was imported.
  byte @Nullable [] file() {
    return file;
  }

  @Nullable UUID library() {
    return libraryId;
  }

  void became(UUID library) {
    libraryId = library;
    file = null;
  }
}
