package fr.gouvernail.authoring.model;

import fr.gouvernail.framework.FrameworkLibrary;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether the terms of a library let one write another questionnaire from it, as far as its words
/// tell.
public enum Licence {
  /// A licence that is known to allow adaptations.
  OPEN,
  /// The words say no, or allow no change.
  CLOSED,
  /// Nobody but a person can tell.
  UNCLEAR;

  private static final Pattern NO =
      Pattern.compile(
          "\\bby(-nc)?-nd\\b|no ?deriv|sans modification|pas de modification|all rights reserved"
              + "|tous droits r.serv.s|reproduction interdite|do not (copy|modify|reproduce)"
              + "|(copying|reproduction|modification)s? (is|are) (not permitted|prohibited)");
  private static final Pattern YES =
      Pattern.compile(
          "\\bcc0\\b|\\bcc[ -]by\\b|creative commons (attribution|zero)|public domain"
              + "|domaine public|licence ouverte|open licen[cs]e|etalab|\\bmit licen[cs]e\\b"
              + "|apache licen[cs]e|\\bodbl\\b|open government licen[cs]e");

  /// What the copyright line of a library says, in any of its languages.
  public static Licence of(FrameworkLibrary library) {
    var copyright = library.copyright();
    var words =
        copyright == null
            ? ""
            : String.join("\n", copyright.byLanguage().values()).toLowerCase(Locale.ROOT);
    if (NO.matcher(words).find()) {
      return CLOSED;
    }
    return YES.matcher(words).find() ? OPEN : UNCLEAR;
  }
}
