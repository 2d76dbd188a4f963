package fr.gouvernail.authoring.model;

import java.util.UUID;

/// Keys for what is new in a draft.
public final class DraftKeys {

  private static final int DIGITS = 8;

  private DraftKeys() {}

  /// One that nothing has.
  public static String fresh() {
    return "p" + UUID.randomUUID().toString().substring(0, DIGITS);
  }
}
