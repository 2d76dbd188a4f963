package fr.gouvernail.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// A server process that never outlives this JVM, however the JVM ends.
///
/// The server runs under a small shell that ends it when its standard input closes, which the
/// operating system does when the JVM is gone, `kill -9` included. The shell and the server ignore
/// the interrupt of a terminal, so that Ctrl-C stops the services in the order that the launcher
/// chooses.
final class Child {
  private static final String SHELL =
      """
      trap '' INT HUP
      exec 3<&0
      "$@" </dev/null 3<&- &
      server=$!
      trap 'kill $server 2>/dev/null' TERM
      { read -r _ <&3; kill $server 2>/dev/null; } &
      watch=$!
      wait $server
      while kill -0 $server 2>/dev/null; do wait $server; done
      kill $watch 2>/dev/null
      """;

  private final String name;
  private final Process shell;

  private Child(String name, Process shell) {
    this.name = name;
    this.shell = shell;
  }

  /// Starts a command; both of its outputs go to the end of `log`.
  static Child start(String name, Path log, Map<String, String> environment, List<String> command) {
    var line = new ArrayList<>(List.of("/bin/sh", "-c", SHELL, name));
    line.addAll(command);
    var builder =
        new ProcessBuilder(line)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    try {
      return new Child(name, builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Waits until `ready`, and looks every 50 ms.
  ///
  /// @return whether it became ready; false when the process ended first
  /// @throws CannotStart when neither happened within the limit
  boolean await(BooleanSupplier ready, Duration limit) {
    var end = System.nanoTime() + limit.toNanos();
    while (!ready.getAsBoolean()) {
      if (waitFor(Duration.ofMillis(50))) {
        return ready.getAsBoolean();
      }
      if (System.nanoTime() > end) {
        throw new CannotStart(name + " was not ready after " + limit.toSeconds() + " s.");
      }
    }
    return true;
  }

  boolean alive() {
    return shell.isAlive();
  }

  /// Asks the server to end, and insists after the limit.
  void stop(Duration limit) {
    var family = shell.descendants().toList();
    try {
      shell.getOutputStream().close();
    } catch (IOException ignored) {
      // The pipe is gone because the shell is: nothing is left to ask.
    }
    if (!waitFor(limit)) {
      shell.destroyForcibly();
    }
    family.forEach(ProcessHandle::destroyForcibly);
  }

  /// Ends the server at once, as `kill -9` does.
  void kill() {
    shell.descendants().forEach(ProcessHandle::destroyForcibly);
    if (!waitFor(Duration.ofSeconds(10))) {
      shell.destroyForcibly();
    }
  }

  private boolean waitFor(Duration limit) {
    try {
      return shell.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for " + name, e);
    }
  }

  static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
