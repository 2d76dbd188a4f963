package fr.gouvernail.classification.ui;

import static fr.gouvernail.classification.ui.ClassWords.say;
import static fr.gouvernail.classification.ui.ClassWords.text;

import fr.gouvernail.aiact.Classification;
import fr.gouvernail.aiact.Classification.Difference;
import fr.gouvernail.aiact.Classification.Duty;
import fr.gouvernail.shell.Formats;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says what two classifications say differently, a sentence each.
final class DifferenceParts {

  private DifferenceParts() {}

  /// @param before the older of both
  static List<String> lines(Difference difference, Classification before) {
    var lines = new ArrayList<String>();
    if (difference.before() != difference.after()) {
      lines.add(
          text(
              "change.class",
              text("class." + difference.before()),
              text("class." + difference.after())));
    }
    difference.added().forEach(duty -> lines.add(line("change.added", duty)));
    difference.dropped().forEach(duty -> lines.add(line("change.dropped", duty)));
    difference
        .moved()
        .forEach(duty ->
            lines.add(
                text(
                    "change.moved",
                    say(duty.obligation().title()),
                    say(duty.obligation().article()),
                    day(same(before, duty)),
                    day(duty))));
    return lines;
  }

  private static String line(String key, Duty duty) {
    return text(key, say(duty.obligation().title()), say(duty.obligation().article()), day(duty));
  }

  private static @Nullable Duty same(Classification before, Duty duty) {
    return before.duties().stream()
        .filter(other -> other.obligation().id().equals(duty.obligation().id()))
        .findFirst()
        .orElse(null);
  }

  private static String day(@Nullable Duty duty) {
    var from = duty == null ? null : duty.from();
    return from == null ? text("undated") : Formats.here().date(from);
  }
}
