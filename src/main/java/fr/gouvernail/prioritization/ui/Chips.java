package fr.gouvernail.prioritization.ui;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.prioritization.MatrixWords;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.usecase.model.State;
import org.jspecify.annotations.Nullable;

/// States and classes in one icon and one word.
final class Chips {

  private Chips() {}

  static Chip of(State state, MatrixWords words) {
    var word = words.state(state);
    return switch (state) {
      case DRAFT -> new Chip(Tone.OUTLINE, "pencil", word);
      case SUBMITTED -> new Chip(Tone.ACCENT, "send", word);
      case CHANGES_REQUESTED -> new Chip(Tone.ATTENTION, "rotate-ccw", word);
      case APPROVED -> new Chip(Tone.OK, "check", word);
      case REJECTED -> new Chip(Tone.NEUTRAL, "circle-x", word);
      case IN_PILOT -> new Chip(Tone.ACCENT, "flask-conical", word);
      case IN_PRODUCTION -> new Chip(Tone.OK, "circle-play", word);
      case SUSPENDED -> new Chip(Tone.ATTENTION, "circle-pause", word);
      case RETIRED -> new Chip(Tone.NEUTRAL, "archive", word);
    };
  }

  static Chip of(@Nullable AiActClass risk, MatrixWords words) {
    var word = words.risk(risk);
    return switch (risk) {
      case null -> new Chip(Tone.OUTLINE, "circle-question-mark", word);
      case PROHIBITED -> new Chip(Tone.DANGER, "ban", word);
      case HIGH_RISK -> new Chip(Tone.ATTENTION, "triangle-alert", word);
      case TRANSPARENCY -> new Chip(Tone.ACCENT, "eye", word);
      case MINIMAL, OUT_OF_SCOPE -> new Chip(Tone.OUTLINE, "circle", word);
    };
  }
}
