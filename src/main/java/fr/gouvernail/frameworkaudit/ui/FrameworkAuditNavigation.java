package fr.gouvernail.frameworkaudit.ui;

import fr.gouvernail.frameworkaudit.FrameworkAuditId;

/// Addresses of the pages about audits on frameworks.
public final class FrameworkAuditNavigation {

  private FrameworkAuditNavigation() {}

  public static String list(String slug) {
    return "/t/" + slug + "/framework-audits";
  }

  /// An audit: how far it is while it is open, its result once it is closed.
  public static String page(String slug, FrameworkAuditId audit) {
    return list(slug) + "/" + audit;
  }

  /// Where one section of it is answered.
  ///
  /// @param section its number, from 1
  public static String section(String slug, FrameworkAuditId audit, int section) {
    return page(slug, audit) + "/sections/" + section;
  }

  /// What a later edition would change.
  static String upgrade(String slug, FrameworkAuditId audit) {
    return page(slug, audit) + "/upgrade";
  }
}
