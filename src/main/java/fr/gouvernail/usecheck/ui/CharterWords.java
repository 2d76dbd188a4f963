package fr.gouvernail.usecheck.ui;

import fr.gouvernail.charter.model.Answers;
import fr.gouvernail.charter.model.CharterModel;
import fr.gouvernail.charter.model.CharterNumber;
import fr.gouvernail.charter.model.Filling;
import fr.gouvernail.charter.model.FrozenCharter;
import fr.gouvernail.charter.model.Situation;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.usecheck.UseCheck;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// How the charter in force calls uses and information, in the language of the page.
final class CharterWords {

  private final CharterModel model;
  private final Filling filling;
  private final Locale locale = Formats.here().locale();

  CharterWords(UseCheck.Charter charter) {
    model = charter.model();
    filling = filling(charter);
  }

  /// As far as the names of levels depend on it: by the options that were chosen.
  private static Filling filling(UseCheck.Charter charter) {
    FrozenCharter frozen = charter.frozen();
    return new Filling(
        charter.model(),
        new Answers(frozen.options(), Map.of(), Map.of(), Map.of(), List.of()),
        new Situation(
            frozen.company(), CharterNumber.of(frozen.number()), 0, false, Map.of(), List.of()));
  }

  String use(CharterModel.Use use) {
    return use.label().in(locale);
  }

  String use(String id) {
    return model.uses().stream()
        .filter(use -> use.id().equals(id))
        .map(this::use)
        .findFirst()
        .orElse(id);
  }

  /// « devis, contrat, … ».
  String examples(CharterModel.Level level) {
    return level.examples().stream()
        .map(example -> example.in(locale))
        .collect(Collectors.joining(", "));
  }

  String name(DataLevel id) {
    return model.levels().stream()
        .filter(level -> level.id() == id)
        .map(level -> level.label(filling))
        .map((Text label) -> label.in(locale))
        .findFirst()
        .orElse(id.name());
  }
}
