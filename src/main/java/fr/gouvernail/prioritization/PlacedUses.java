package fr.gouvernail.prioritization;

import fr.gouvernail.identity.People;
import fr.gouvernail.prioritization.model.PilotCriterion;
import fr.gouvernail.prioritization.model.Placed;
import fr.gouvernail.prioritization.model.Scores;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.UseCaseScoring;
import fr.gouvernail.usecase.UseCaseScoring.Scored;
import fr.gouvernail.usecase.model.Criterion;
import fr.gouvernail.usecase.model.Field;
import fr.gouvernail.usecase.model.Matrix;
import fr.gouvernail.usecase.model.SheetModels;
import fr.gouvernail.usecase.model.Values;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The uses of the inventory, as the matrix needs them.
@Component
class PlacedUses implements PlacedUseCases {

  private static final Map<PilotCriterion, List<String>> EVIDENCE =
      Map.of(
          PilotCriterion.QUICK_WIN, List.of("gain_rapide_on"),
          PilotCriterion.CLEAR_SCOPE, List.of("perimetre", "success_threshold", "stop_threshold"),
          PilotCriterion.ALIGNMENT, List.of("alignement_goal"),
          PilotCriterion.RESOURCES, List.of("ressources_quality", "ressources_people"));

  private static final Map<PilotCriterion, String> CLAIMS =
      Map.of(
          PilotCriterion.QUICK_WIN, "gain_rapide",
          PilotCriterion.CLEAR_SCOPE, "perimetre_clair",
          PilotCriterion.ALIGNMENT, "alignement",
          PilotCriterion.RESOURCES, "ressources");

  private final UseCaseScoring scoring;
  private final SheetModels models;
  private final People people;

  PlacedUses(UseCaseScoring scoring, SheetModels models, People people) {
    this.scoring = scoring;
    this.models = models;
    this.people = people;
  }

  @Override
  public List<Placed> all() {
    var all = scoring.all();
    var names =
        people.names(all.stream().map(use -> use.row().owner()).collect(Collectors.toSet()));
    return all.stream().map(use -> placed(use, names, Map.of())).toList();
  }

  @Override
  public Placed one(UUID useCase) {
    var use = scoring.one(new UseCaseId(useCase));
    var names = people.names(List.of(use.row().owner()));
    return placed(use, names, reasons(use.values()));
  }

  private Placed placed(Scored use, Map<PersonRef, String> names, Map<Criterion, String> reasons) {
    var row = use.row();
    var function = Objects.requireNonNullElse(row.department(), "");
    var label =
        models
            .latest()
            .field("function")
            .flatMap(field -> field.option(function))
            .map(Field.Choice::label)
            .orElse(new Text("", null));
    return new Placed(
        row.id().value(),
        row.number(),
        use.version(),
        row.title(),
        row.state(),
        row.risk(),
        function,
        label,
        row.owner(),
        names.getOrDefault(row.owner(), ""),
        new Scores(Matrix.scores(use.values())),
        reasons,
        use.mayScore(),
        evidence(use.values()));
  }

  private static Map<Criterion, String> reasons(Values values) {
    var reasons = new EnumMap<Criterion, String>(Criterion.class);
    values
        .rows("scores")
        .forEach(line ->
            Criterion.of(line.getOrDefault("criterion", ""))
                .ifPresent(c -> reasons.put(c, line.getOrDefault("reason", ""))));
    return reasons;
  }

  private static Map<PilotCriterion, String> evidence(Values values) {
    var evidence = new EnumMap<PilotCriterion, String>(PilotCriterion.class);
    CLAIMS.forEach((criterion, claim) -> {
      if (values.isYes(claim)) {
        evidence.put(
            criterion,
            EVIDENCE.getOrDefault(criterion, List.of()).stream()
                .map(values::text)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · ")));
      }
    });
    return evidence;
  }

  @Override
  public void score(
      UUID useCase, long version, Map<String, Integer> scores, Map<String, String> reasons) {
    scoring.score(new UseCaseId(useCase), version, known(scores), known(reasons));
  }

  private static <T> Map<Criterion, T> known(Map<String, T> byId) {
    var known = new EnumMap<Criterion, T>(Criterion.class);
    byId.forEach((id, value) ->
        known.put(
            Criterion.of(id).orElseThrow(() -> new RuleViolated("usecase.rule.value")), value));
    return known;
  }
}
