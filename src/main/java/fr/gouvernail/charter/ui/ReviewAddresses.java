package fr.gouvernail.charter.ui;

import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.model.Finding;
import fr.gouvernail.tenancy.Workspace;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Addresses of the pages on which a version is reviewed, approved, and moved to a newer model.
final class ReviewAddresses {

  private ReviewAddresses() {}

  private static String version(Workspace company, CharterId id) {
    return "/t/" + company.slug() + "/charter/" + id;
  }

  /// The text with what people say of it.
  static String review(Workspace company, CharterId id) {
    return version(company, id) + "/review";
  }

  /// The same, at one clause.
  static String clause(Workspace company, CharterId id, String clause) {
    return review(company, id) + "#" + CharterTextCard.id(clause);
  }

  /// Everything on which the director decides.
  static String approval(Workspace company, CharterId id) {
    return version(company, id) + "/approval";
  }

  /// What a newer model would change.
  static String model(Workspace company, CharterId id) {
    return version(company, id) + "/model";
  }

  /// The assistant.
  static String write(Workspace company, CharterId id) {
    return version(company, id) + "/write";
  }

  /// Where what is wrong is put right: the question that asks for it, or the clause.
  static String mend(Workspace company, CharterId id, Finding finding) {
    var step =
        switch (finding.place()) {
          case VARIABLE -> "company";
          case OPTION -> "options";
          case TOOL -> "tools";
          case CELL -> "matrix";
          case CLAUSE -> null;
        };
    var target = finding.target();
    return step == null
        ? clause(company, id, target)
        : write(company, id)
            + "/"
            + step
            + (target.isEmpty() ? "" : "?at=" + URLEncoder.encode(target, StandardCharsets.UTF_8));
  }
}
