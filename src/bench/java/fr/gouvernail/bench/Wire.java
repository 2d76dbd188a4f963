package fr.gouvernail.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.LongAdder;

/// The cable between browser and portal: hands every byte on and counts it, so that headers, frames
/// and compression are counted as they travel.
final class Wire implements AutoCloseable {

  private final ServerSocket door;
  private final int portal;
  private final LongAdder up = new LongAdder();
  private final LongAdder down = new LongAdder();

  Wire(int port, int portal) {
    this.portal = portal;
    try {
      door = new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  /// Bytes in both directions since the start.
  long bytes() {
    return up.sum() + down.sum();
  }

  long received() {
    return down.sum();
  }

  private void serve() {
    while (!door.isClosed()) {
      try {
        connect(door.accept());
      } catch (IOException closed) {
        // Nobody comes through any more, or this browser went away.
      }
    }
  }

  /// Where no portal listens the browser's connection ends too, as it would without the cable.
  private void connect(Socket browser) throws IOException {
    try {
      var server = new Socket(InetAddress.getLoopbackAddress(), portal);
      browser.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      Thread.ofVirtual().start(() -> pass(browser, server, up));
      Thread.ofVirtual().start(() -> pass(server, browser, down));
    } catch (IOException away) {
      browser.close();
    }
  }

  private static void pass(Socket from, Socket to, LongAdder counter) {
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      var buffer = new byte[16_384];
      for (int read; (read = in.read(buffer)) >= 0; ) {
        counter.add(read);
        out.write(buffer, 0, read);
      }
    } catch (IOException closed) {
      // The other direction closes with this one.
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
