package fr.gouvernail.usecase.ui;

import com.vaadin.flow.component.UI;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.usecase.model.State;

/// Where a sheet stands, in one icon and one word.
public final class StateChip {

  private StateChip() {}

  /// The chip in the language of the page.
  public static Chip of(State state) {
    return of(state, UI.getCurrent().getTranslation("usecase.state." + state));
  }

  static Chip of(State state, String word) {
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
}
