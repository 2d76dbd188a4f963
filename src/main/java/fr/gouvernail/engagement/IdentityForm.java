package fr.gouvernail.engagement;

import fr.gouvernail.document.Colour;
import fr.gouvernail.tenancy.RuleViolated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a firm puts on its reports, as it was typed.
///
/// @param accent colour of lines and titles, `#rrggbb`
/// @param tint colour behind text
/// @param introductionFr paragraphs in plain text, up to [#LONGEST] characters; empty for none
/// @param introductionEn the same for reports in English
/// @param contact one line, up to [#LONGEST_CONTACT] characters; empty for none
public record IdentityForm(
    String accent, String tint, String introductionFr, String introductionEn, String contact) {

  /// The longest introduction.
  public static final int LONGEST = 2000;

  public static final int LONGEST_CONTACT = 200;

  /// What text needs to be read by most people.
  ///
  /// Source: WCAG 2.2, 1.4.3.
  private static final double READABLE = 4.5;

  private static final int DECIMALS = 1;

  /// Ours, which every firm begins with.
  public static final IdentityForm OURS =
      new IdentityForm(Colour.ACCENT.hex(), Colour.TINT.hex(), "", "", "");

  /// The fields of the form, in its order.
  public enum Field {
    ACCENT,
    TINT,
    INTRODUCTION_FR,
    INTRODUCTION_EN,
    CONTACT
  }

  /// Why a field cannot be taken as it stands; empty where it can.
  public Optional<RuleViolated> fault(Field field) {
    return switch (field) {
      case ACCENT -> unreadable(accent, Colour.WHITE, "engagement.identity.accent.unreadable");
      case TINT -> unreadable(tint, Colour.INK, "engagement.identity.tint.unreadable");
      case INTRODUCTION_FR -> tooLong(introductionFr, LONGEST);
      case INTRODUCTION_EN -> tooLong(introductionEn, LONGEST);
      case CONTACT -> tooLong(contact, LONGEST_CONTACT);
    };
  }

  /// The same without what nobody sees.
  ///
  /// @throws RuleViolated for the first field that cannot be taken
  IdentityForm checked() {
    var tidy =
        new IdentityForm(
            accent,
            tint,
            tidy(introductionFr),
            tidy(introductionEn),
            tidy(contact).replaceAll("\\s+", " "));
    for (var field : Field.values()) {
      tidy.fault(field)
          .ifPresent(rule -> {
            throw rule;
          });
    }
    return tidy;
  }

  /// The introduction in that language; none where it was not written in it.
  public List<String> paragraphs(Locale language) {
    var words = "en".equals(language.getLanguage()) ? introductionEn : introductionFr;
    return Arrays.stream(words.split("\\n\\s*\\n|\\n"))
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  Colour accentColour() {
    return Colour.read(accent).orElseThrow();
  }

  Colour tintColour() {
    return Colour.read(tint).orElseThrow();
  }

  private static Optional<RuleViolated> unreadable(String typed, Colour against, String key) {
    var colour = Colour.read(typed);
    if (colour.isEmpty()) {
      return Optional.of(new RuleViolated("engagement.identity.colour.form"));
    }
    double contrast = colour.get().contrast(against);
    return contrast >= READABLE
        ? Optional.empty()
        : Optional.of(
            // Rounded down: what is refused never reads like what is asked for.
            new RuleViolated(
                key, BigDecimal.valueOf(contrast).setScale(DECIMALS, RoundingMode.DOWN)));
  }

  private static Optional<RuleViolated> tooLong(String words, int most) {
    return words.length() <= most
        ? Optional.empty()
        : Optional.of(new RuleViolated("engagement.identity.long", most, words.length()));
  }

  private static String tidy(String words) {
    return words
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replaceAll("[\\p{Cc}\\p{Cs}\\p{Co}\\uFFFE\\uFFFF&&[^\\n]]", "")
        .strip();
  }
}
