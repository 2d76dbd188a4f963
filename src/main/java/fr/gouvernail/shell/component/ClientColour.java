package fr.gouvernail.shell.component;

import java.util.Locale;

/// The eight colours by which a consultant tells clients apart, each with a motif for those who do
/// not see colours.
///
/// The firm's next free one, stored with the client, never derived from its name.
public enum ClientColour {
  GARANCE("damier"),
  BRIQUE("points"),
  BRONZE("horizontales"),
  SAPIN("verticales"),
  CANARD("rayures"),
  NUIT("quadrillage"),
  PRUNE("chevrons"),
  ARDOISE("contre");

  private final String motif;

  ClientColour(String motif) {
    this.motif = motif;
  }

  /// The value of the `data-client` attribute in the style sheets.
  public String css() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The value of the `data-motif` attribute in the style sheets.
  public String motif() {
    return motif;
  }
}
