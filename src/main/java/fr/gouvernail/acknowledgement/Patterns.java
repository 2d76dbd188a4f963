package fr.gouvernail.acknowledgement;

/// Words that somebody searches for, as `like` takes them with `!` as its escape.
final class Patterns {

  private static final int LONGEST = 100;

  private Patterns() {}

  static String containing(String words) {
    var wanted = words.strip();
    var some = wanted.substring(0, Math.min(LONGEST, wanted.length()));
    return "%" + some.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
