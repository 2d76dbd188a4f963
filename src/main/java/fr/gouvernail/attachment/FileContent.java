package fr.gouvernail.attachment;

import java.io.IOException;
import java.io.InputStream;

/// A file to be given to somebody who may have it.
///
/// @param size in bytes
/// @param bytes to be closed
public record FileContent(String name, FileType type, long size, InputStream bytes)
    implements AutoCloseable {

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
