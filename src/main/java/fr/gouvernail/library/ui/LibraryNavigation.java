package fr.gouvernail.library.ui;

import java.util.UUID;

/// Addresses of the pages about a firm's libraries.
public final class LibraryNavigation {

  /// Names the firm for which something is imported.
  static final String FIRM = "firm";

  /// Names the uploaded file that the page of imports shows.
  static final String FILE = "file";

  /// Names the place in the tree that the page of a library shows.
  static final String PLACE = "at";

  private LibraryNavigation() {}

  public static String list() {
    return "/portfolio/libraries";
  }

  /// One edition of a library.
  public static String page(UUID library) {
    return list() + "/" + library;
  }

  /// The same, at a place in its tree.
  static String page(UUID library, TreePlace at) {
    return page(library) + "?" + PLACE + "=" + at;
  }

  static String importing(UUID firm) {
    return list() + "/import?" + FIRM + "=" + firm;
  }

  static String uploaded(UUID file) {
    return list() + "/import?" + FILE + "=" + file;
  }
}
