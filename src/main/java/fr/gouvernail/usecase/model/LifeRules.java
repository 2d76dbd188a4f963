package fr.gouvernail.usecase.model;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.usecase.model.Finding.Code;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;

/// What a use needs in service, when it is looked at again, and what is due once its class is «
/// interdit » (use-case charter, §1.10 and §3; V11).
final class LifeRules {

  private static final int REVIEW_WITHIN_MONTHS = 12;
  private static final int REVIEW_WITHIN_MONTHS_AT_HIGH_RISK = 6;
  private static final int SUSPEND_AFTER_DAYS = 30;
  private static final int RETIRE_WITHIN_DAYS = 15;

  private LifeRules() {}

  static void check(Known known, Findings out) {
    reviewDate(known, out);
    v11(known, out);
    checklist(known, out);
    oversightTraining(known, out);
    prohibited(known, out);
  }

  private static void reviewDate(Known known, Findings out) {
    var day = known.values().date(FieldIds.REVIEW);
    if (day.isEmpty()) {
      return;
    }
    var latest =
        known
            .today()
            .plusMonths(
                known.isHighRisk() ? REVIEW_WITHIN_MONTHS_AT_HIGH_RISK : REVIEW_WITHIN_MONTHS);
    if (day.get().isBefore(known.today())) {
      reviewDate(out, "REVIEW_DATE.past", Map.of());
    } else if (day.get().isAfter(latest)) {
      reviewDate(out, "REVIEW_DATE.late", Map.of("latest", latest.toString()));
    }
  }

  private static void reviewDate(Findings out, String key, Map<String, String> args) {
    out.block(Code.REVIEW_DATE, Set.of(Stage.APPROVED), FieldIds.REVIEW, key, args);
  }

  private static void v11(Known known, Findings out) {
    var state = known.edition().state();
    if (!state.isOfLife() || state == State.RETIRED) {
      return;
    }
    known
        .values()
        .date(FieldIds.REVIEW)
        .filter(day -> day.isBefore(known.today()))
        .ifPresent(day -> {
          boolean late = day.plusDays(SUSPEND_AFTER_DAYS).isBefore(known.today());
          out.banner(Code.V11, FieldIds.REVIEW, late ? "V11.suspend" : "V11", Map.of());
        });
  }

  private static void checklist(Known known, Findings out) {
    var ticked = known.values().choices(FieldIds.CHECKLIST);
    boolean open =
        known.model().field(FieldIds.CHECKLIST).stream()
            .flatMap(field -> field.options().stream())
            .anyMatch(item -> !ticked.contains(item.id()));
    if (open && !ticked.isEmpty()) {
      out.block(Code.CHECKLIST, Set.of(Stage.IN_PRODUCTION), FieldIds.CHECKLIST);
    }
  }

  private static void oversightTraining(Known known, Findings out) {
    var day = known.values().date(FieldIds.OVERSIGHT_TRAINING);
    if (day.filter(d -> d.isAfter(known.today())).isPresent()) {
      out.block(
          Code.RANGE,
          Known.from(Stage.IN_PILOT),
          FieldIds.OVERSIGHT_TRAINING,
          "RANGE.future",
          Map.of());
    }
  }

  private static void prohibited(Known known, Findings out) {
    var state = known.edition().state();
    var classified = known.edition().classification();
    if (classified == null
        || known.risk() != AiActClass.PROHIBITED
        || !state.isOfLife()
        || state == State.RETIRED) {
      return;
    }
    if (state.isRunning()) {
      out.banner(Code.STOP_NOW, FieldIds.CLASS, Code.STOP_NOW.name(), Map.of());
    }
    var by = retireBy(classified);
    out.banner(
        Code.RETIRE_SOON,
        FieldIds.CLASS,
        by.isBefore(known.today()) ? "RETIRE_SOON.late" : "RETIRE_SOON",
        Map.of("by", by.toString()));
  }

  private static LocalDate retireBy(Classified classified) {
    return LocalDate.ofInstant(classified.at(), ZoneOffset.UTC).plusDays(RETIRE_WITHIN_DAYS);
  }
}
