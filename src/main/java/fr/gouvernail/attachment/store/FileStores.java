package fr.gouvernail.attachment.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The stores that this portal knows. New files go into the one that is set; what another one keeps
/// is read from there.
@Component
public class FileStores {

  private final Map<String, FileStore> known;
  private final FileStore current;

  /// @throws IllegalArgumentException for a setting that names none: the portal does not start
  /// @throws IllegalStateException if the store wants another setting: the portal does not start
  public FileStores(List<FileStore> stores, @Value("${gouvernail.files.store}") String wanted) {
    known = stores.stream().collect(Collectors.toMap(FileStore::key, Function.identity()));
    current = named(wanted);
    current.check();
  }

  /// The one for new files.
  public FileStore current() {
    return current;
  }

  /// The one of that name.
  public FileStore named(String key) {
    var store = known.get(key);
    if (store == null) {
      throw new IllegalArgumentException(
          "gouvernail.files.store is " + key + ", which is none of " + known.keySet());
    }
    return store;
  }
}
