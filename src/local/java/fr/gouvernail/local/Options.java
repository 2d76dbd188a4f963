package fr.gouvernail.local;

import java.nio.file.Files;
import java.nio.file.Path;

/// What `bin/run` was asked for.
///
/// @param data a file of companies to load, or null for those of before, at first the sample
///   companies
/// @param mode `RUN` the built portal, `DEVELOP` it with hot reload, or only `FETCH` the
///   distributions
record Options(boolean fresh, Path data, int port, Mode mode) {
  enum Mode {
    RUN,
    DEVELOP,
    FETCH
  }

  static final String HELP =
      """
      bin/run [--fresh] [--data FILE] [--port N]

        --fresh      forget all data of earlier runs and start over
        --data FILE  load the companies of this file instead of the sample companies
        --port N     the portal's port (8080); Keycloak takes N+100, the mail page N+200, the mail server N+201
      """;

  static Options parse(String[] arguments) {
    boolean fresh = false;
    Path data = null;
    int port = port(System.getenv().getOrDefault("GOUVERNAIL_PORT", "8080"));
    var mode = Mode.RUN;
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--fresh" -> fresh = true;
        case "--data" -> data = file(value(arguments, ++i, "--data needs the name of a file."));
        case "--port" -> port = port(value(arguments, ++i, "--port needs a number."));
        case "--develop" -> mode = Mode.DEVELOP;
        case "--fetch" -> mode = Mode.FETCH;
        case "-h", "--help" -> throw new CannotStart(HELP);
        default -> throw new CannotStart("Unknown option " + arguments[i] + ".\n\n" + HELP);
      }
    }
    return new Options(fresh, data, port, mode);
  }

  private static String value(String[] arguments, int at, String otherwise) {
    if (at >= arguments.length) {
      throw new CannotStart(otherwise);
    }
    return arguments[at];
  }

  private static int port(String text) {
    if (!text.matches("\\d{1,5}")
        || Integer.parseInt(text) < 1
        || Integer.parseInt(text) > 65_300) {
      throw new CannotStart("The port must be a number from 1 to 65300, not \"" + text + "\".");
    }
    return Integer.parseInt(text);
  }

  private static Path file(String name) {
    var file = Path.of(name).toAbsolutePath().normalize();
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new CannotStart("The file " + name + " does not exist or cannot be read.");
    }
    return file;
  }
}
