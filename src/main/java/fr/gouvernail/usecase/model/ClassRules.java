package fr.gouvernail.usecase.model;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.aiact.Obligation.Nature;
import fr.gouvernail.usecase.model.DutyProgress.Step;
import fr.gouvernail.usecase.model.Finding.Code;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The class under the AI Act and what follows from it (use-case charter, §1.3; V01, V05, V08,
/// V15).
final class ClassRules {

  private static final String TRANSPARENCY = "OB-TRA-";
  private static final int GOOD_FOR_MONTHS = 12;

  /// The argument of V05 that says what is missing: `dpo`, `director` or both.
  static final String MISSING = "missing";

  /// V05 where nothing but the director's approval is missing.
  static final String ONLY_DIRECTOR = "director";

  private ClassRules() {}

  static void check(Known known, Findings out) {
    v01(known, out);
    v05(known, out);
    v08(known, out);
    v15(known, out);
    duties(known, out);
    lawyer(known, out);
    override(known, out);
  }

  private static void v01(Known known, Findings out) {
    if (known.risk() == AiActClass.PROHIBITED) {
      out.block(Code.V01, EnumSet.allOf(Stage.class), FieldIds.CLASS);
    }
  }

  private static void v05(Known known, Findings out) {
    if (!known.isHighRisk() || known.edition().state().isOfLife()) {
      return;
    }
    boolean dpo = Advice.hasDpo(known.edition(), known.circumstances());
    boolean director =
        known.edition().signatures().stream()
            .anyMatch(signature ->
                signature.transition() == Transition.APPROVE
                    && signature.as() == Capacity.DIRECTOR);
    if (!dpo || !director) {
      out.block(
          Code.V05,
          Set.of(Stage.APPROVED),
          FieldIds.CLASS,
          Code.V05.name(),
          Map.of(MISSING, dpo ? ONLY_DIRECTOR : director ? "dpo" : "dpo,director"));
    }
  }

  private static void v08(Known known, Findings out) {
    var done = DutyProgress.of(known.values());
    boolean open =
        duties(known).stream()
            .filter(duty -> duty.id().startsWith(TRANSPARENCY))
            .anyMatch(duty -> find(done, duty).filter(p -> p.step() == Step.DONE).isEmpty());
    if (open) {
      out.block(Code.V08, Set.of(Stage.IN_PRODUCTION), FieldIds.OBLIGATIONS);
    }
  }

  private static void v15(Known known, Findings out) {
    var classified = known.edition().classification();
    if (classified == null) {
      return;
    }
    var changed = known.edition().starChangedAt();
    var end = classified.at().atOffset(ZoneOffset.UTC).plusMonths(GOOD_FOR_MONTHS).toInstant();
    if (changed != null && changed.isAfter(classified.at())
        || end.isBefore(known.circumstances().now())) {
      out.block(Code.V15, EnumSet.of(Stage.APPROVED, Stage.IN_PRODUCTION), FieldIds.WIZARD);
    }
  }

  /// Duties that bind, each with how far it is.
  private static void duties(Known known, Findings out) {
    var all = DutyProgress.of(known.values());
    for (var duty : duties(known)) {
      var progress = find(all, duty);
      var key = progress.map(ClassRules::open).orElse("DUTY_OPEN");
      if (!key.isEmpty()) {
        out.block(
            Code.DUTY_OPEN,
            Known.from(Stage.APPROVED),
            FieldIds.OBLIGATIONS,
            key,
            Map.of("duty", duty.id()));
      }
    }
  }

  private static String open(DutyProgress progress) {
    return switch (progress.step()) {
      case DONE -> "";
      case PLANNED -> progress.on() == null ? "DUTY_OPEN.date" : "";
      case NOT_APPLICABLE -> progress.reason().isEmpty() ? "DUTY_OPEN.reason" : "";
    };
  }

  private static List<Classified.Duty> duties(Known known) {
    var classified = known.edition().classification();
    return classified == null
        ? List.of()
        : classified.duties().stream().filter(d -> d.nature() == Nature.OBLIGATION).toList();
  }

  private static Optional<DutyProgress> find(List<DutyProgress> all, Classified.Duty duty) {
    return all.stream().filter(progress -> progress.duty().equals(duty.id())).findFirst();
  }

  private static void lawyer(Known known, Findings out) {
    var classified = known.edition().classification();
    if (classified != null && classified.isLawyerOpen()) {
      out.block(Code.LAWYER_OPEN, Known.from(Stage.APPROVED), FieldIds.FLAGS);
    }
  }

  private static void override(Known known, Findings out) {
    var given = known.override();
    var classified = known.edition().classification();
    if (given.isPresent()
        && classified != null
        && classified.risk() != given.get()
        && known.risk() != given.get()) {
      out.block(Code.OVERRIDE_OPEN, Known.from(Stage.APPROVED), FieldIds.CLASS_OVERRIDE);
    }
  }
}
