package fr.gouvernail.charter.ui;

import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.model.Finding;
import fr.gouvernail.tenancy.Workspace;

/// Addresses of the pages on which a version is written, reviewed, approved, and moved to a newer
/// model.
final class CharterAddresses {

  /// Names the question to go to.
  static final String AT = "at";

  private CharterAddresses() {}

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

  /// The same, at one clause.
  static String clause(Workspace company, CharterId id, String clause) {
    return review(company, id) + "#" + CharterTextCard.id(clause);
  }

  /// Where the director approves.
  static String approval(Workspace company, CharterId id) {
    return reading(company) + "/" + id + "/approval";
  }

  /// Where one sees who has read it.
  static String readers(Workspace company) {
    return "/t/" + company.slug() + "/campaigns";
  }

  /// What a newer model would change.
  static String model(Workspace company, CharterId id) {
    return reading(company) + "/" + id + "/model";
  }

  /// Where what is wrong is put right: the question that asks for it, or the clause.
  static String mend(Workspace company, CharterDraft draft, Finding finding) {
    var id = draft.row().id();
    return WritingStep.of(draft.model(), finding)
        .map(step -> write(company, id, step, finding.target()))
        .orElseGet(() -> clause(company, id, finding.target()));
  }

  /// The form for a new tool, from which one comes back to the step that lists them.
  static String newTool(Workspace company, CharterId id) {
    return tools(company) + "/new?back=/charter/" + id + "/write/" + WritingStep.TOOLS.slug();
  }

  static String tools(Workspace company) {
    return "/t/" + company.slug() + "/tools";
  }
}
