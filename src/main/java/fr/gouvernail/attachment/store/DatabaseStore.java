package fr.gouvernail.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps files in the database, in pieces: a backup of it is a backup of everything. One piece at a
/// time is in memory, and a connection is taken for as long as one piece is written or read.
@Component
class DatabaseStore implements FileStore {

  private static final int PIECE = 512 << 10;

  private final AttachmentChunks chunks;
  private final TransactionTemplate writing;
  private final TransactionTemplate reading;

  DatabaseStore(AttachmentChunks chunks, PlatformTransactionManager transactions) {
    this.chunks = chunks;
    writing = new TransactionTemplate(transactions);
    reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
  }

  @Override
  public String key() {
    return "database";
  }

  @Override
  public void check() {
    // The portal does not start without its database.
  }

  @Override
  public void put(UUID id, InputStream bytes, long size, String sha256) throws IOException {
    int position = 0;
    for (var piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
      var chunk = new AttachmentChunk(id, position++, piece);
      writing.executeWithoutResult(status -> chunks.save(chunk));
    }
  }

  @Override
  public InputStream open(UUID id) throws IOException {
    return new Pieces(id);
  }

  @Override
  public void delete(UUID id) {
    writing.executeWithoutResult(status -> chunks.remove(id));
  }

  private byte[] piece(UUID id, int position) {
    return Objects.requireNonNull(
        reading.execute(status -> chunks.bytes(id, position).orElse(new byte[0])));
  }

  /// Reads one piece after the other.
  private final class Pieces extends InputStream {

    private final UUID id;
    private byte[] piece;
    private int next = 1;
    private int at;

    Pieces(UUID id) throws IOException {
      this.id = id;
      piece = piece(id, 0);
      if (piece.length == 0) {
        throw new IOException("The database has no file " + id);
      }
    }

    @Override
    public int read() {
      return hasMore() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      Objects.checkFromIndexSize(from, length, into.length);
      if (length == 0) {
        return 0;
      }
      if (!hasMore()) {
        return -1;
      }
      int count = Math.min(length, piece.length - at);
      System.arraycopy(piece, at, into, from, count);
      at += count;
      return count;
    }

    private boolean hasMore() {
      if (at == piece.length && piece.length == PIECE) {
        piece = piece(id, next++);
        at = 0;
      }
      return at < piece.length;
    }
  }
}
