package fr.gouvernail.usecase.model;

import fr.gouvernail.usecase.model.Finding.Code;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// The pilot: its time, what has to be ready, how it ends (use-case charter, §1.9; V10, V12, V13,
/// V14).
final class PilotRules {

  private static final int LONGEST_WEEKS = 16;
  private static final int LONGEST_EXTENSION_WEEKS = 8;
  private static final int DECISION_WITHIN_DAYS = 15;
  private static final int GRAVE = 3;

  private PilotRules() {}

  static void check(Known known, Findings out) {
    length(known, out);
    extension(known, out);
    decisionDay(known, out);
    v10(known, out);
    v12(known, out);
    v13(known, out);
    v14(known, out);
  }

  private static void block(Findings out, String field, String key, Map<String, String> args) {
    out.block(Code.PILOT, Known.from(Stage.IN_PILOT), field, key, args);
  }

  private static void length(Known known, Findings out) {
    var start = known.values().date(FieldIds.PILOT_START);
    var end = known.values().date(FieldIds.PILOT_END);
    if (start.isEmpty() || end.isEmpty()) {
      return;
    }
    var latest = start.get().plusWeeks(LONGEST_WEEKS);
    if (end.get().isBefore(start.get())) {
      block(out, FieldIds.PILOT_END, "PILOT.order", Map.of());
    } else if (end.get().isAfter(latest)) {
      block(out, FieldIds.PILOT_END, "PILOT.long", Map.of("latest", latest.toString()));
    }
  }

  /// Once, decided at the end of the pilot.
  private static void extension(Known known, Findings out) {
    var end = known.values().date(FieldIds.PILOT_END);
    var extended = known.values().date(FieldIds.PILOT_EXTENDED);
    boolean returned = known.edition().returned();
    if (extended.isEmpty()) {
      if (returned && known.values().text(FieldIds.PILOT_DECISION).equals("prolonger")) {
        block(out, FieldIds.PILOT_EXTENDED, "PILOT.extension_missing", Map.of());
      }
    } else if (!returned) {
      block(out, FieldIds.PILOT_EXTENDED, "PILOT.extension_early", Map.of());
    } else if (end.isPresent()) {
      var latest = end.get().plusWeeks(LONGEST_EXTENSION_WEEKS);
      if (!extended.get().isAfter(end.get()) || extended.get().isAfter(latest)) {
        block(out, FieldIds.PILOT_EXTENDED, "PILOT.extension", Map.of("latest", latest.toString()));
      }
    }
  }

  private static void decisionDay(Known known, Findings out) {
    var last = PilotTime.lastDay(known.values());
    var by = known.values().date(FieldIds.PILOT_DECISION_BY);
    if (last.isEmpty() || by.isEmpty()) {
      return;
    }
    var latest = last.get().plusDays(DECISION_WITHIN_DAYS);
    if (by.get().isAfter(latest)) {
      block(out, FieldIds.PILOT_DECISION_BY, "PILOT.decision", Map.of("latest", latest.toString()));
    }
  }

  /// A decision of before this pilot is none.
  private static void v10(Known known, Findings out) {
    var start = known.values().date(FieldIds.PILOT_START);
    boolean closed =
        known
            .values()
            .date(FieldIds.PILOT_DECIDED)
            .filter(day -> !day.isAfter(known.today()))
            .filter(day -> start.isEmpty() || !day.isBefore(start.get()))
            .isPresent();
    if (!closed || !known.values().text(FieldIds.PILOT_DECISION).equals("etendre")) {
      out.block(Code.V10, Set.of(Stage.IN_PRODUCTION), FieldIds.PILOT_DECISION);
    }
  }

  private static void v12(Known known, Findings out) {
    if (known.circumstances().charter() == null) {
      out.block(Code.V12, Set.of(Stage.IN_PILOT), FieldIds.PILOT_START);
    }
  }

  private static void v13(Known known, Findings out) {
    if (!known.isDone(FieldIds.TRAINING)) {
      out.block(Code.V13, Set.of(Stage.IN_PILOT), FieldIds.TRAINING);
    }
  }

  private static void v14(Known known, Findings out) {
    if (known.circumstances().incidents().stream().anyMatch(severity -> severity >= GRAVE)) {
      out.block(Code.V14, EnumSet.of(Stage.IN_PILOT, Stage.IN_PRODUCTION), FieldIds.PILOT_START);
    }
  }
}
