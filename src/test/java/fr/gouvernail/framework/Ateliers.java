package fr.gouvernail.framework;

import fr.gouvernail.framework.exchange.LibraryFile;
import fr.gouvernail.framework.exchange.LibraryReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// An invented library with every feature of the format.
public final class Ateliers {

  public static final String NODE = "urn:lirelune:risk:req_node:ateliers:";
  public static final String WELCOME = NODE + "a.1";

  private static final String FILE = "/framework/ateliers.yaml";

  private Ateliers() {}

  public static String yaml() {
    try (var in = Ateliers.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static LibraryReading reading(String yaml) {
    return LibraryFile.read(yaml.getBytes(StandardCharsets.UTF_8));
  }

  public static FrameworkLibrary library() {
    return reading(yaml()).found().orElseThrow();
  }

  public static Framework framework() {
    return library().frameworks().getFirst();
  }

  public static String question(int number) {
    return WELCOME + ":question:" + number;
  }

  public static String choice(int question, int number) {
    return question(question) + ":choice:" + number;
  }
}
