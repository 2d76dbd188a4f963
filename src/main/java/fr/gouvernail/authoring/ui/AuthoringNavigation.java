package fr.gouvernail.authoring.ui;

import fr.gouvernail.authoring.model.Problem;
import fr.gouvernail.library.ui.LibraryNavigation;
import java.util.UUID;

/// Addresses of the pages on which questionnaires are written.
public final class AuthoringNavigation {

  /// Names the firm for which something is written.
  static final String FIRM = "firm";

  /// Names the edition from which something is written.
  static final String FROM = "from";

  /// Names what the page of a draft shows.
  static final String AT = "at";

  private AuthoringNavigation() {}

  static String start(UUID firm) {
    return LibraryNavigation.list() + "/write?" + FIRM + "=" + firm;
  }

  static String from(UUID edition) {
    return LibraryNavigation.list() + "/write?" + FROM + "=" + edition;
  }

  /// Where a draft is written.
  public static String draft(UUID draft) {
    return LibraryNavigation.list() + "/write/" + draft;
  }

  static String draft(UUID draft, String at) {
    return draft(draft) + "?" + AT + "=" + at;
  }

  /// Where something that is wrong is put right.
  static String place(UUID draft, Problem problem) {
    return problem.piece().isEmpty() ? draft(draft) : draft(draft, problem.piece());
  }

  static String trial(UUID draft) {
    return draft(draft) + "/try";
  }

  static String publish(UUID draft) {
    return draft(draft) + "/publish";
  }
}
