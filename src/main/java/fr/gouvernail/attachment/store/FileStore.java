package fr.gouvernail.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/// Keeps bytes under an id, apart for each workspace: every call concerns the current one, and an
/// id of another is not there. None of them needs a transaction, and none holds a whole file in
/// memory.
public interface FileStore {

  /// Names it in rows and settings; never changes.
  String key();

  /// Makes sure that files can be kept, before the portal starts with this store.
  ///
  /// @throws IllegalStateException if a setting is missing, by its name
  void check();

  /// Keeps everything that `bytes` has.
  ///
  /// @param size in bytes
  /// @param sha256 of these bytes, 64 hex digits
  /// @throws IOException if they could not be kept; what was is removed by [#delete]
  void put(UUID id, InputStream bytes, long size, String sha256) throws IOException;

  /// What was kept under the id; to be closed. It reads as it goes, so it may fail later too.
  ///
  /// @throws IOException if there is nothing, or it cannot be read
  InputStream open(UUID id) throws IOException;

  /// Removes what was kept under the id, whole or not; nothing happens where nothing is.
  void delete(UUID id) throws IOException;
}
