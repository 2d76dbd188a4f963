package fr.gouvernail.charter.ui;

import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.shell.component.Card;

/// The options, each with its advice; the text beside them is the consequence.
final class OptionsStep extends QuestionsStep {

  OptionsStep(CharterDraft draft, Asking asking) {
    for (var option : WritingStep.OPTIONS.options(draft.model())) {
      add(
          Card.labelled(
              option.label().in(getLocale()), asked(new OptionQuestion(option, asking, draft))));
    }
  }
}
