package fr.gouvernail.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// The launcher behind `bin/run`, `bin/dev` and the fetching of `bin/test`; run from source.
public final class Run {
  private static final long STARTED = System.nanoTime();

  private Run() {}

  public static void main(String[] arguments) throws IOException {
    try {
      var options = Options.parse(arguments);
      var services = new Services(options, Run::progress);
      Runtime.getRuntime().addShutdownHook(new Thread(services::close, "stop-services"));
      services.fetch();
      if (options.mode() != Options.Mode.FETCH) {
        services.start();
        services.watch();
      }
    } catch (CannotStart refusal) {
      IO.println(refusal.getMessage());
      // The shutdown hook stops what was started.
      System.exit(1);
    }
  }

  private static void progress(String step) {
    IO.println(
        String.format(Locale.ROOT, "%6.1f s  %s", (System.nanoTime() - STARTED) / 1e9, step));
  }

  /// Runs a class of this folder from source in a process of its own, with libraries that this one
  /// does without.
  static java.util.List<String> command(Path libraries, String type, String... arguments) {
    var command = new java.util.ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        java.util.List.of(
            "-Xmx128m", "-Dgouvernail.root=" + Checkout.root(), "-cp", libraries + "/*"));
    command.add(
        Checkout.root().resolve("src/local/java/fr/gouvernail/local/" + type + ".java").toString());
    command.addAll(java.util.List.of(arguments));
    return command;
  }
}
