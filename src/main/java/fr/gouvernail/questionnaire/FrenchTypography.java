package fr.gouvernail.questionnaire;

/// Sets the spaces and apostrophes of a French text as printed French has them.
public final class FrenchTypography {

  private FrenchTypography() {}

  /// The text with no-break spaces and curly apostrophes.
  public static String set(String text) {
    return text.replaceAll(" ([:;!?»%€])", "\u00A0$1").replace("« ", "«\u00A0").replace('\'', '’');
  }
}
