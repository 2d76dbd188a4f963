package fr.gouvernail.library;

import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.framework.exchange.LibraryFile;
import fr.gouvernail.tenancy.NotFound;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The libraries that were read last, by their ids: what is imported never changes. Whoever asks
/// has checked that the caller may see it.
@Component
class LibraryShelf {

  private static final int MOST = 24;

  private final LibraryContents contents;
  private final Map<UUID, FrameworkLibrary> read =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, FrameworkLibrary> eldest) {
          return size() > MOST;
        }
      };

  LibraryShelf(LibraryContents contents) {
    this.contents = contents;
  }

  /// @throws NotFound if there is no such library
  FrameworkLibrary get(UUID id) {
    var known = known(id);
    if (known != null) {
      return known;
    }
    var yaml = contents.findById(id).orElseThrow(() -> new NotFound("library " + id)).yaml();
    var library =
        LibraryFile.read(yaml)
            .found()
            .orElseThrow(() -> new IllegalStateException("what we wrote cannot be read: " + id));
    synchronized (read) {
      read.put(id, library);
    }
    return library;
  }

  private @Nullable FrameworkLibrary known(UUID id) {
    synchronized (read) {
      return read.get(id);
    }
  }
}
