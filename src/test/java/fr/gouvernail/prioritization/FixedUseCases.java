package fr.gouvernail.prioritization;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.prioritization.model.PilotCriterion;
import fr.gouvernail.prioritization.model.Placed;
import fr.gouvernail.prioritization.model.Scores;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.model.Criterion;
import fr.gouvernail.usecase.model.State;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Primary;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/// Uses of AI that tests lay down, each company its own: the matrix does not care where they come
/// from. A company without any has those of its inventory.
@Primary
@TestConfiguration(proxyBeanMethods = false)
public class FixedUseCases implements PlacedUseCases {

  private final Map<TenantId, Map<UUID, Placed>> all = new ConcurrentHashMap<>();
  private final CurrentTenant tenant;
  private final PlacedUses inventory;

  FixedUseCases(CurrentTenant tenant, PlacedUses inventory) {
    this.tenant = tenant;
    this.inventory = inventory;
  }

  /// Lays a use down in a company.
  public Placed add(Workspace company, Placed useCase) {
    of(company.id()).put(useCase.id(), useCase);
    return useCase;
  }

  /// Those of the sample company whose matrix everybody knows.
  public List<Placed> sixOfBrevanne(Workspace company) {
    return Uses.sixOfBrevanne().stream().map(use -> add(company, use)).toList();
  }

  @Override
  public List<Placed> all() {
    if (of(tenant.id()).isEmpty()) {
      return inventory.all();
    }
    return of(tenant.id()).values().stream()
        .map(p -> with(p, p.version(), p.scores(), Map.of()))
        .toList();
  }

  @Override
  public Placed one(UUID useCase) {
    if (of(tenant.id()).isEmpty()) {
      return inventory.one(useCase);
    }
    var found = of(tenant.id()).get(useCase);
    if (found == null) {
      throw new NotFound("use case " + useCase);
    }
    return found;
  }

  @Override
  public synchronized void score(
      UUID useCase, long version, Map<String, Integer> scores, Map<String, String> reasons) {
    if (of(tenant.id()).isEmpty()) {
      inventory.score(useCase, version, scores, reasons);
      return;
    }
    var before = one(useCase);
    var wanted = Scores.of(scores);
    if (before.scores().equals(wanted) && reasons.isEmpty()) {
      return;
    }
    if (before.version() != version) {
      throw new ObjectOptimisticLockingFailureException(Placed.class, useCase);
    }
    var said = new EnumMap<Criterion, String>(Criterion.class);
    said.putAll(before.reasons());
    reasons.forEach((id, reason) -> Criterion.of(id).ifPresent(c -> said.put(c, reason)));
    of(tenant.id()).put(useCase, with(before, version + 1, wanted, said));
  }

  private Map<UUID, Placed> of(TenantId company) {
    return all.computeIfAbsent(
        company, c -> java.util.Collections.synchronizedMap(new LinkedHashMap<>()));
  }

  private static Placed with(
      Placed p, long version, Scores scores, Map<Criterion, String> reasons) {
    return new Placed(
        p.id(),
        p.number(),
        version,
        p.title(),
        p.state(),
        p.riskClass(),
        p.function(),
        p.functionLabel(),
        p.owner(),
        p.ownerName(),
        scores,
        reasons,
        p.mayScore(),
        p.evidence());
  }

  /// Uses of AI written in few words.
  public static final class Uses {

    private Uses() {}

    /// @param scores seven in the order of the criteria, or none
    public static Placed of(
        int number, String title, State state, @Nullable AiActClass risk, int... scores) {
      return of(number, title, state, risk, Map.of(), scores);
    }

    /// @param evidence of the pilot criteria
    public static Placed of(
        int number,
        String title,
        State state,
        @Nullable AiActClass risk,
        Map<PilotCriterion, String> evidence,
        int... scores) {
      return new Placed(
          UUID.randomUUID(),
          number,
          0,
          title,
          state,
          risk,
          "production",
          new Text("Production", "Production"),
          null,
          "",
          scores(scores),
          Map.of(),
          true,
          evidence);
    }

    /// The same in another part of the company.
    public static Placed ofFunction(Placed p, String function, PersonRef owner, String name) {
      return new Placed(
          p.id(),
          p.number(),
          p.version(),
          p.title(),
          p.state(),
          p.riskClass(),
          function,
          new Text(function, function),
          owner,
          name,
          p.scores(),
          p.reasons(),
          p.mayScore(),
          p.evidence());
    }

    /// The same, which the caller may not score.
    public static Placed fixed(Placed p) {
      return new Placed(
          p.id(),
          p.number(),
          p.version(),
          p.title(),
          p.state(),
          p.riskClass(),
          p.function(),
          p.functionLabel(),
          p.owner(),
          p.ownerName(),
          p.scores(),
          p.reasons(),
          false,
          p.evidence());
    }

    public static Scores scores(int... scores) {
      var values = new EnumMap<Criterion, Integer>(Criterion.class);
      for (int i = 0; i < scores.length; i++) {
        values.put(Criterion.values()[i], scores[i]);
      }
      return new Scores(values);
    }

    public static Map<PilotCriterion, String> evidence(PilotCriterion... shown) {
      var evidence = new EnumMap<PilotCriterion, String>(PilotCriterion.class);
      for (var criterion : shown) {
        evidence.put(criterion, "Preuve " + criterion.ordinal());
      }
      return evidence;
    }

    /// The six of the mock-up.
    public static List<Placed> sixOfBrevanne() {
      return List.of(
          of(
              1,
              "Aide au chiffrage des pièces",
              State.IN_PRODUCTION,
              AiActClass.TRANSPARENCY,
              9,
              8,
              7,
              7,
              6,
              6,
              7),
          of(
              2,
              "Contrôle visuel des états de surface",
              State.IN_PILOT,
              AiActClass.MINIMAL,
              8,
              8,
              8,
              5,
              4,
              5,
              5),
          of(
              3,
              "Ordonnancement de la charge d’atelier",
              State.SUBMITTED,
              AiActClass.MINIMAL,
              8,
              7,
              6,
              4,
              4,
              5,
              5),
          of(
              4,
              "Maintenance prédictive des centres d’usinage",
              State.DRAFT,
              AiActClass.MINIMAL,
              8,
              8,
              7,
              3,
              3,
              3,
              4),
          of(
              5,
              "Comptes rendus de réunion",
              State.SUSPENDED,
              AiActClass.TRANSPARENCY,
              5,
              5,
              3,
              8,
              9,
              7,
              8),
          of(
              6,
              "Tri de candidatures d’intérimaires",
              State.REJECTED,
              AiActClass.HIGH_RISK,
              4,
              5,
              2,
              6,
              6,
              4,
              3));
    }
  }
}
