package fr.gouvernail.shell.chart;

/// The colours a chart is drawn with: style sheet variables on screen, fixed values on paper.
public enum Palette {
  SCREEN {
    @Override
    String colour(String token, String paper) {
      return "var(--gv-" + token + ")";
    }
  },
  PAPER {
    @Override
    String colour(String token, String paper) {
      return paper;
    }
  };

  abstract String colour(String token, String paper);

  /// Text.
  public String ink() {
    return colour("encre", "#1a2233");
  }

  public String softInk() {
    return colour("encre-2", "#454e60");
  }

  public String quietInk() {
    return colour("encre-3", "#596173");
  }

  /// Grid lines, decorative.
  public String line() {
    return colour("filet", "#d9dcd8");
  }

  public String surface() {
    return colour("surface", "#ffffff");
  }

  public String accent() {
    return colour("accent", "#27469b");
  }

  public String accentSoft() {
    return colour("accent-doux", "#e5ebf8");
  }

  /// Text on the accent.
  public String onAccent() {
    return colour("sur-accent", "#ffffff");
  }

  /// Lines that carry meaning.
  public String edge() {
    return colour("bord", "#80878f");
  }

  public String well() {
    return colour("creux", "#e9ebe8");
  }

  public String good() {
    return colour("ok", "#1e5b3a");
  }

  public String goodSoft() {
    return colour("ok-doux", "#e1f0e6");
  }

  public String attention() {
    return colour("att", "#744700");
  }

  public String attentionSoft() {
    return colour("att-doux", "#fbebcb");
  }

  public String danger() {
    return colour("dan", "#96261c");
  }

  public String dangerSoft() {
    return colour("dan-doux", "#fbe6e2");
  }

  /// The maturity ramp, 1 to 5.
  public String level(int level) {
    return switch (level) {
      case 1 -> colour("n1", "#f0e2b6");
      case 2 -> colour("n2", "#b7d2ae");
      case 3 -> colour("n3", "#63aeb0");
      case 4 -> colour("n4", "#2c7598");
      case 5 -> colour("n5", "#243c7c");
      default -> throw new IllegalArgumentException("level " + level);
    };
  }
}
