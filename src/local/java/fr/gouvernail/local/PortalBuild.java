package fr.gouvernail.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Builds the portal's jar, when the sources are not those that it was last built from.
final class PortalBuild {
  private static final Duration LIMIT = Duration.ofMinutes(20);

  private final Path root = Checkout.root();

  /// The jar to start: taken apart into the classes and the libraries, which starts a third sooner
  /// than one file.
  static Path startable(Path root) {
    return root.resolve("target/portal/gouvernail.jar");
  }

  /// Builds the jar of the sources as they are now, unless it is there.
  Path jar(Path logs, Consumer<String> progress) throws IOException {
    var jar = startable(root);
    var mark = root.resolve("target/gouvernail.sources");
    var sources = sources();
    if (Files.exists(jar) && Files.exists(mark) && Files.readString(mark).equals(sources)) {
      return jar;
    }
    Files.deleteIfExists(mark);
    progress.accept("Portal: building (about two minutes the first time)");
    var log = logs.resolve("build.log");
    Files.deleteIfExists(log);
    var command =
        List.of(
            root.resolve("mvnw").toString(),
            "-B",
            "-ntp",
            "-f",
            root.resolve("pom.xml").toString(),
            "-Pproduction",
            "-Dmaven.test.skip=true",
            "package");
    var started = System.nanoTime();
    var told = new long[] {started};
    var build =
        Child.start(
            "The build", log, Map.of("JAVA_HOME", System.getProperty("java.home")), command);
    build.await(
        () -> {
          if (System.nanoTime() - told[0] > Duration.ofSeconds(15).toNanos()) {
            told[0] = System.nanoTime();
            progress.accept(
                "Portal: building, " + Duration.ofNanos(told[0] - started).toSeconds() + " s");
          }
          return false;
        },
        LIMIT);
    var said = Files.readString(log);
    if (!said.contains("BUILD SUCCESS")) {
      throw new CannotStart(failure(said, log));
    }
    Checkout.delete(jar.getParent());
    var extract =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djarmode=tools",
            "-jar",
            root.resolve("target/gouvernail.jar").toString(),
            "extract",
            "--destination",
            jar.getParent().toString());
    Child.start("The build", log, Map.of(), extract).await(() -> false, LIMIT);
    if (!Files.exists(jar)) {
      throw new CannotStart(
          "The portal's jar could not be taken apart; the whole log is in " + log + ".");
    }
    Files.writeString(mark, sources);
    return jar;
  }

  private static String failure(String said, Path log) {
    if (said.contains("No space left on device")) {
      return "The portal could not be built: the disk is full.";
    }
    if (Artifacts.NO_NETWORK.matcher(said).find()) {
      return "The portal could not be built: what it is made of cannot be fetched (no network, or a mirror missing in"
          + " ~/.m2/settings.xml or ~/.npmrc).";
    }
    var errors =
        said.lines()
            .filter(line -> line.startsWith("[ERROR]"))
            .limit(20)
            .collect(Collectors.joining("\n"));
    return "The portal could not be built; the whole log is in " + log + ":\n" + errors;
  }

  private String sources() throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : List.of("pom.xml", "src/main", "frontend")) {
        if (!Files.exists(root.resolve(part))) {
          continue;
        }
        try (Stream<Path> files = Files.walk(root.resolve(part))) {
          for (var file : files.filter(this::counts).sorted().toList()) {
            digest.update(
                root.relativize(file).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What Vaadin's build writes among the sources is not a source.
  private boolean counts(Path file) {
    var path = "/" + root.relativize(file).toString().replace('\\', '/');
    return Files.isRegularFile(file)
        && !path.startsWith("/frontend/generated/")
        && !path.equals("/frontend/index.html")
        && !path.startsWith("/src/main/bundles/")
        && !path.startsWith("/src/main/frontend/")
        && !path.contains("/node_modules/");
  }
}
