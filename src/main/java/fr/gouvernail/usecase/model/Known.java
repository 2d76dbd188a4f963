package fr.gouvernail.usecase.model;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.usecase.model.Circumstances.ChosenTool;
import fr.gouvernail.usecase.model.Field.When;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An edition under its circumstances: what follows from them and several rules ask for.
record Known(SheetModel model, Edition edition, Circumstances circumstances) {

  /// Fields that conditions may ask for although nobody types them, with their values.
  static final Map<String, Set<String>> COMPUTED =
      Map.of(FieldIds.CLASS, ClassIds.ALL, "contest_due", Set.of("true", "false"));

  private static final Set<String> HEARD = Set.of("clients", "candidats", "salaries");
  private static final Set<String> DECIDES =
      Set.of("decision_automatisee", "haut_risque_annexe_iii");

  Values values() {
    return edition.values();
  }

  LocalDate today() {
    return circumstances.today();
  }

  /// The class that counts: the computed one, or the one of a lawyer once a director agreed.
  @Nullable AiActClass risk() {
    var classified = edition.classification();
    if (classified == null) {
      return null;
    }
    return override().filter(risk -> isAgreed(risk, classified)).orElse(classified.risk());
  }

  boolean isHighRisk() {
    return risk() == AiActClass.HIGH_RISK;
  }

  /// What a lawyer gave instead of the computed class.
  Optional<AiActClass> override() {
    return ClassIds.find(values().text(FieldIds.CLASS_OVERRIDE));
  }

  private boolean isAgreed(AiActClass risk, Classified classified) {
    var agreed = classified.override();
    return agreed != null
        && agreed.risk() == risk
        && new Involved(edition, circumstances).accepts(agreed.director())
        && isFine(FieldIds.CLASS_OVERRIDE_REASON)
        && isFine(FieldIds.CLASS_OVERRIDE_FILE);
  }

  private boolean isFine(String field) {
    return model.field(field).filter(f -> FieldCheck.isFine(this, f)).isPresent();
  }

  /// The highest level of the data; null while none is chosen.
  @Nullable DataLevel level() {
    return Stream.of(DataLevel.values())
        .filter(level -> values().choices(FieldIds.DATA_CATEGORIES).contains(level.name()))
        .reduce((lower, higher) -> higher)
        .orElse(null);
  }

  boolean isLevelAtLeast(DataLevel level) {
    var highest = level();
    return highest != null && highest.compareTo(level) >= 0;
  }

  Optional<ChosenTool> tool() {
    return circumstances.tool(values());
  }

  boolean affects(String people) {
    return values().choices(FieldIds.AFFECTED).contains(people);
  }

  Optional<Quadrant> quadrant() {
    return Matrix.quadrant(Matrix.scores(values()));
  }

  /// Whether a date is there and not to come.
  boolean isDone(String field) {
    return values().date(field).filter(day -> !day.isAfter(today())).isPresent();
  }

  /// Whether somebody must be able to have a decision looked at again.
  private boolean isContestDue() {
    var classified = edition.classification();
    var flags = classified == null ? Set.<String>of() : classified.flags();
    return values().choices(FieldIds.AFFECTED).stream().anyMatch(HEARD::contains)
        && (values().isYes(FieldIds.DECISION_ON_PEOPLE)
            || flags.stream().anyMatch(DECIDES::contains));
  }

  boolean isShown(Field field) {
    return holds(field.shownIf());
  }

  /// Whether the field is needed at some stage.
  boolean isRequired(Field field) {
    return field.stage() != null && isShown(field) && holds(field.requiredIf());
  }

  boolean holds(@Nullable When when) {
    return when == null || known(when.field()).stream().anyMatch(when.values()::contains);
  }

  private Collection<String> known(String field) {
    return switch (field) {
      case FieldIds.CLASS -> {
        var risk = risk();
        yield risk == null ? List.of() : List.of(ClassIds.of(risk));
      }
      case "contest_due" -> List.of(String.valueOf(isContestDue()));
      default -> values().choices(field);
    };
  }

  /// The stages from that one on.
  static Set<Stage> from(Stage stage) {
    return EnumSet.range(stage, Stage.IN_PRODUCTION);
  }
}
