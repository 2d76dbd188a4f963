package fr.gouvernail.library;

import fr.gouvernail.framework.FrameworkChanges;
import fr.gouvernail.framework.exchange.LibraryReading;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An uploaded file with what importing it would do now, or which library it became.
///
/// @param firm for which it is
/// @param reading null once it was imported
/// @param known the last edition that the firm has; null for a library that it has not
/// @param changes against that one; null without it
/// @param stamp what the preview was made on; handed back to import just that
/// @param imported the library that it became; null before
public record UploadedLibrary(
    UUID id,
    UUID firm,
    String fileName,
    @Nullable LibraryReading reading,
    @Nullable LibraryRow known,
    @Nullable FrameworkChanges changes,
    Verdict verdict,
    String stamp,
    @Nullable UUID imported) {

  /// What would become of it.
  public enum Verdict {
    /// It has faults.
    FAULTY,
    /// A library that the firm has not.
    NEW,
    /// A later edition of one that it has.
    UPGRADE,
    /// The firm has just this.
    KNOWN,
    /// Not what the firm has under the same edition: editions never change.
    DIFFERS,
    /// The firm has a later edition.
    OLDER,
    DONE;

    /// Whether it may be imported.
    public boolean acceptable() {
      return this == NEW || this == UPGRADE;
    }
  }
}
