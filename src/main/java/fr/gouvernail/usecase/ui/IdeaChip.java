package fr.gouvernail.usecase.ui;

import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.usecase.IdeaState;

/// What became of an idea, in one icon and one word.
final class IdeaChip {

  private IdeaChip() {}

  static Chip of(IdeaState state) {
    var word = PageWords.text("usecase.idea.state." + state);
    return switch (state) {
      case OPEN -> new Chip(Tone.OUTLINE, "hourglass", word);
      case ADOPTED -> new Chip(Tone.OK, "check", word);
      case DECLINED -> new Chip(Tone.NEUTRAL, "circle-x", word);
      case WITHDRAWN -> new Chip(Tone.NEUTRAL, "archive", word);
    };
  }
}
