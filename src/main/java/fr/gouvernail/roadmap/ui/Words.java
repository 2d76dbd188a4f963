package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.Component;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.roadmap.ActionStatus;
import fr.gouvernail.roadmap.Quarter;
import fr.gouvernail.scoring.AuditResult.Tier;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;
import java.util.Locale;

/// How the roadmap's terms look and read in the language of a component.
final class Words {

  private Words() {}

  static Chip status(Component in, ActionStatus status) {
    var word = in.getTranslation("roadmap.status." + status);
    return switch (status) {
      case TO_DO -> new Chip(Tone.OUTLINE, "circle", word);
      case UNDER_WAY -> new Chip(Tone.ACCENT, "circle-play", word);
      case BLOCKED -> new Chip(Tone.DANGER, "octagon-alert", word);
      case DONE -> new Chip(Tone.OK, "check", word);
      case ABANDONED -> new Chip(Tone.NEUTRAL, "circle-x", word);
    };
  }

  static Chip tier(Component in, Tier tier) {
    var word = in.getTranslation("roadmap.tier." + tier);
    return switch (tier) {
      case BLOCKING -> new Chip(Tone.DANGER, "octagon-alert", word);
      case PRIORITY -> new Chip(Tone.ATTENTION, "flag", word);
      case PLANNED -> new Chip(Tone.ACCENT, "calendar", word);
      case OPPORTUNISTIC -> new Chip(Tone.OUTLINE, "leaf", word);
    };
  }

  /// The law in one word; its article stands in the detail.
  static Chip law(Component in, Text law) {
    var basis = law.fr();
    var key = basis.startsWith("RGPD") ? "rgpd" : basis.contains("2024/1689") ? "aiact" : "other";
    var chip = new Chip(Tone.ACCENT, "shield-check", in.getTranslation("roadmap.law." + key));
    chip.getElement().setAttribute("title", law.in(Formats.here().locale()));
    return chip;
  }

  static String quarter(Quarter quarter) {
    return Formats.here().quarter(quarter.year(), quarter.number());
  }

  /// « Cinq », in the feminine of « action », at the start of a sentence.
  static String count(Component in, long count) {
    var words = in.getTranslation("roadmap.words").split(",");
    return count < words.length ? words[(int) count] : Formats.here().number(count);
  }

  /// « cinq », inside a sentence.
  static String countInside(Component in, long count) {
    return count(in, count).toLowerCase(Locale.ROOT);
  }
}
