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

  /// Where the second consultant reads an open assessment.
  public static String review(String slug, AssessmentId assessment) {
    return page(slug, assessment) + "/review";
  }

  /// Where an open assessment leaves as a workbook and comes back.
  public static String workbook(String slug, AssessmentId assessment) {
    return page(slug, assessment) + "/workbook";
  }

  /// Where an audit is prepared: replies and documents that come in before the interview.
  public static String preparation(String slug, AssessmentId assessment) {
    return page(slug, assessment) + "/preparation";
  }

  /// Where people of the company drop documents for an audit.
  public static String documents(String slug, AssessmentId assessment) {
    return page(slug, assessment) + "/documents";
  }

  /// The result of a closed assessment.
  public static String result(String slug, AssessmentId assessment) {
    return page(slug, assessment) + "/result";
  }

  /// The way from a closed assessment to a later one, question by question.
  public static String comparison(String slug, AssessmentId before, AssessmentId after) {
    return result(slug, after) + "/comparison?before=" + before;
  }
}
