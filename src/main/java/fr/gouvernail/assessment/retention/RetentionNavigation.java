package fr.gouvernail.assessment.retention;

/// Addresses of how long files are kept.
public final class RetentionNavigation {

  private RetentionNavigation() {}

  /// The page with the rule; for those who may read results.
  public static String page(String slug) {
    return "/t/" + slug + "/retention";
  }
}
