package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.say;

import fr.gouvernail.classification.ClassificationRow;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the law asks for a use, by the ids that a sheet keeps of it.
final class Duties {

  private Duties() {}

  static Map<String, String> titles(@Nullable ClassificationRow row) {
    return row == null
        ? Map.of()
        : row.duties().stream()
            .map(duty -> duty.obligation())
            .collect(
                Collectors.toMap(
                    obligation -> obligation.id(),
                    obligation -> say(obligation.title()),
                    (first, second) -> first));
  }
}
