package fr.gouvernail.shell.component;

/// What a chip, note or tile means. Never conveyed by colour alone: a word and an icon go with it.
public enum Tone {
  OK("ok"),
  ATTENTION("attention"),
  DANGER("danger"),
  ACCENT("accent"),
  NEUTRAL("neutral"),
  OUTLINE("outline");

  private final String css;

  Tone(String css) {
    this.css = css;
  }

  /// The value of the `data-tone` attribute in the style sheets.
  public String css() {
    return css;
  }
}
