package fr.gouvernail.assessment.ui;

import fr.gouvernail.assessment.AssessmentId;

/// Addresses of the assessment's pages, for links from elsewhere.
public final class AssessmentNavigation {

  private AssessmentNavigation() {}

  /// The list of a company's assessments.
  public static String list(String slug) {
    return "/t/" + slug + "/assessments";
  }

  /// One assessment: its progress while it is open.
  public static String page(String slug, AssessmentId assessment) {
    return list(slug) + "/" + assessment;
  }

  /// The interview, at one dimension.
  public static String dimension(String slug, AssessmentId assessment, String dimension) {
    return page(slug, assessment) + "/" + dimension;
  }
}
