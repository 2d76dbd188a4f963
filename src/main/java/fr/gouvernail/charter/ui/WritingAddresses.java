package fr.gouvernail.charter.ui;

import fr.gouvernail.charter.CharterId;
import fr.gouvernail.tenancy.Workspace;

/// Addresses that the writing assistant leads to.
final class WritingAddresses {

  /// Names the question to go to.
  static final String AT = "at";

  private WritingAddresses() {}

  static String reading(Workspace company) {
    return "/t/" + company.slug() + "/charter";
  }

  /// The first step that is not complete.
  static String write(Workspace company, CharterId id) {
    return reading(company) + "/" + id + "/write";
  }

  static String write(Workspace company, CharterId id, WritingStep step) {
    return write(company, id) + "/" + step.slug();
  }

  /// The step, with the cursor at that question.
  static String write(Workspace company, CharterId id, WritingStep step, String at) {
    return write(company, id, step) + "?" + AT + "=" + at;
  }

  /// Where clauses are edited and discussed.
  static String review(Workspace company, CharterId id) {
    return reading(company) + "/" + id + "/review";
  }

  /// Where the director approves.
  static String approval(Workspace company, CharterId id) {
    return reading(company) + "/" + id + "/approval";
  }

  static String tools(Workspace company) {
    return "/t/" + company.slug() + "/tools";
  }
}
