package fr.gouvernail.sample;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Something wrong in a file of companies, with its place.
///
/// @param line from 1
/// @param column from 1
/// @param path the keys that lead there, e.g. `tenants[0].users[2].email`
/// @param key key of the bundles for the explanation
record Fault(int line, int column, String path, String key, Object[] args) {

  String text(Locale locale) {
    var bundle = ResourceBundle.getBundle("vaadin-i18n.translations", locale);
    var message = new MessageFormat(bundle.getString(key), locale).format(args);
    return new MessageFormat(bundle.getString("sample.fault"), locale)
        .format(new Object[] {String.valueOf(line), String.valueOf(column), path, message});
  }
}
