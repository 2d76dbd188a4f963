package fr.gouvernail.attachment.store;

import fr.gouvernail.tenancy.CurrentTenant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Keeps files in a directory, in a folder for each workspace. Several portals may share it where
/// the file system moves a file in one step.
@Component
class DirectoryStore implements FileStore {

  private final String root;
  private final CurrentTenant tenant;

  DirectoryStore(@Value("${gouvernail.files.directory}") String root, CurrentTenant tenant) {
    this.root = root;
    this.tenant = tenant;
  }

  @Override
  public String key() {
    return "directory";
  }

  @Override
  public void check() {
    if (root.isBlank() || !Files.isWritable(Path.of(root))) {
      throw new IllegalStateException(
          "GOUVERNAIL_FILES_DIRECTORY has to name a directory that the portal may write into");
    }
  }

  @Override
  public void put(UUID id, InputStream bytes, long size, String sha256) throws IOException {
    var file = file(id);
    Files.createDirectories(file.getParent());
    var half = half(file);
    Files.copy(bytes, half, StandardCopyOption.REPLACE_EXISTING);
    // On disk before it is said to be there.
    try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public InputStream open(UUID id) throws IOException {
    return Files.newInputStream(file(id));
  }

  @Override
  public void delete(UUID id) throws IOException {
    var file = file(id);
    Files.deleteIfExists(half(file));
    Files.deleteIfExists(file);
  }

  private static Path half(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  /// No part of it was ever typed: the ids are read as such from our own rows.
  private Path file(UUID id) throws IOException {
    if (root.isBlank()) {
      throw new IOException("GOUVERNAIL_FILES_DIRECTORY is not set any more");
    }
    var name = id.toString();
    // Ids begin with their time: their ends spread over the folders.
    return Path.of(root, tenant.id().toString(), name.substring(name.length() - 2), name);
  }
}
