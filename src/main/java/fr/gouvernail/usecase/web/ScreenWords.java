package fr.gouvernail.usecase.web;

import java.util.Locale;
import java.util.ResourceBundle;
import tools.jackson.databind.node.ObjectNode;

/// A screen's words out of the bundles.
final class ScreenWords {

  private ScreenWords() {}

  /// Puts all texts under a prefix, named by what follows it.
  static void put(ObjectNode into, String prefix, Locale locale) {
    var bundle = ResourceBundle.getBundle("vaadin-i18n.translations", locale);
    bundle.keySet().stream()
        .filter(key -> key.startsWith(prefix))
        .sorted()
        .forEach(key -> into.put(key.substring(prefix.length()), bundle.getString(key)));
  }
}
