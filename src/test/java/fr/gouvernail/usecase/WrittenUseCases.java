package fr.gouvernail.usecase;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.acknowledgement.PublishedCharters;
import fr.gouvernail.aiact.Answers;
import fr.gouvernail.classification.Classifications;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.tool.Agreement;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.tool.ToolForm;
import fr.gouvernail.tool.ToolId;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.tool.ToolStatus;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.Criterion;
import fr.gouvernail.usecase.model.Transition;
import fr.gouvernail.usecase.model.Value;
import fr.gouvernail.usecase.model.Values;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestConfiguration;

/// Writes use-case charters for tests, through the services.
@TestConfiguration(proxyBeanMethods = false)
public class WrittenUseCases {

  /// Answers that make a use of minimal risk.
  public static final Answers MINIMAL =
      new Answers(
          Map.of(
              "N01", List.of("oui"),
              "N02", List.of("utilise"),
              "N03", List.of(),
              "N05", List.of("non"),
              "N08", List.of(),
              "N11", List.of(),
              "N12", List.of("non"),
              "N13", List.of("salaries")));

  /// From the day on which they are written.
  public static final int REVIEW_IN_DAYS = 170;

  private final UseCaseDrafting drafting;
  private final UseCaseService useCases;
  private final UseCaseMoves moves;
  private final Classifications classifications;
  private final ToolService tools;
  private final PublishedCharters charters;
  private final Clock clock;

  WrittenUseCases(
      UseCaseDrafting drafting,
      UseCaseService useCases,
      UseCaseMoves moves,
      Classifications classifications,
      ToolService tools,
      PublishedCharters charters,
      Clock clock) {
    this.drafting = drafting;
    this.useCases = useCases;
    this.moves = moves;
    this.classifications = classifications;
    this.tools = tools;
    this.charters = charters;
    this.clock = clock;
  }

  /// What somebody does in a company.
  public static <T> T as(Workspace company, PersonRef person, Supplier<T> act) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, act));
  }

  /// A draft with everything that an approval needs, classified as of minimal risk.
  public UseCaseId complete(Workspace company, PersonRef owner, PersonRef toolKeeper) {
    return complete(company, owner, toolKeeper, "Accélérer la réponse aux devis");
  }

  /// The same under a title of its own.
  public UseCaseId complete(
      Workspace company, PersonRef owner, PersonRef toolKeeper, String title) {
    return complete(company, owner, toolKeeper, title, MINIMAL);
  }

  /// The same of another class.
  public UseCaseId complete(
      Workspace company, PersonRef owner, PersonRef toolKeeper, String title, Answers answers) {
    var tool = new ToolId(UuidCreator.getTimeOrderedEpoch());
    as(
        company,
        toolKeeper,
        () -> {
          tools.add(tool, tool("Outil " + tool));
          return tool;
        });
    var id = UseCaseId.next();
    as(
        company,
        owner,
        () -> {
          drafting.start(id, Seed.of(values(title, owner, tool, today(company))));
          classifications.takeOver(id.value(), answers);
          return id;
        });
    dutiesDone(company, owner, id);
    return id;
  }

  /// Its owner says of each duty of its class why it does not bind.
  private void dutiesDone(Workspace company, PersonRef owner, UseCaseId id) {
    var duties =
        as(company, owner, () -> useCases.dossier(id)).classification().duties().stream()
            .map(duty -> duty.obligation().id())
            .map(duty ->
                Map.of("duty", duty, "progress", "sans_objet", "reason", "Essai sans suite"))
            .toList();
    if (!duties.isEmpty()) {
      write(company, owner, id, "obligations", new Value.Rows(duties));
    }
  }

  /// One that waits for a decision.
  public UseCaseId submitted(Workspace company, PersonRef owner, PersonRef toolKeeper) {
    var id = complete(company, owner, toolKeeper);
    move(company, owner, id, Attempt.of(Transition.SUBMIT));
    return id;
  }

  /// One that the lead approved.
  public UseCaseId approved(Workspace company, PersonRef owner, PersonRef lead) {
    var id = submitted(company, owner, lead);
    move(company, lead, id, Attempt.of(Transition.APPROVE));
    return id;
  }

  /// One that is tried for eight weeks from today on, under a charter in force.
  ///
  /// @param values what its sheet says in addition, or instead
  public UseCaseId inPilot(
      Workspace company,
      PersonRef director,
      PersonRef lead,
      PersonRef owner,
      Map<String, Value> values) {
    charters.next(company, director, lead, true);
    var id = approved(company, owner, lead);
    var written = new LinkedHashMap<>(PilotValues.of(today(company), director, lead));
    written.putAll(values);
    written.forEach((field, value) -> write(company, owner, id, field, value));
    move(company, lead, id, Attempt.of(Transition.START_PILOT));
    return id;
  }

  /// One that went from its pilot into service.
  public UseCaseId inProduction(
      Workspace company,
      PersonRef director,
      PersonRef lead,
      PersonRef owner,
      Map<String, Value> values) {
    var id = inPilot(company, director, lead, owner, values);
    PilotValues.atItsEnd(today(company))
        .forEach((field, value) -> write(company, owner, id, field, value));
    move(company, lead, id, Attempt.of(Transition.GO_LIVE));
    return id;
  }

  /// Its owner writes on the sheet that lives, else on the one that is being prepared.
  public void write(Workspace company, PersonRef owner, UseCaseId id, String field, Value value) {
    var saved =
        as(
            company,
            owner,
            () -> {
              var dossier = useCases.dossier(id);
              var seen = dossier.shown().edition().values().find(field).orElse(null);
              return drafting.change(id, new FieldEdit(dossier.life() != null, field, seen, value));
            });
    if (!saved.stored()) {
      throw new AssertionError(field + " was not stored");
    }
  }

  /// The day on which tests write.
  public LocalDate today(Workspace company) {
    return LocalDate.now(clock.withZone(company.zone()));
  }

  /// Takes a step from what is there now.
  public UseCaseMoves.Outcome move(
      Workspace company, PersonRef person, UseCaseId id, Attempt attempt) {
    return as(company, person, () -> moves.move(id, useCases.dossier(id).stamp(), attempt));
  }

  static ToolForm tool(String name) {
    return new ToolForm(
        name,
        ToolStatus.AUTHORISED,
        ToolClass.T1,
        DataLevel.C2,
        "France",
        Agreement.SIGNED,
        false,
        "Essai",
        "",
        null,
        null,
        "");
  }

  private static Values values(String title, PersonRef owner, ToolId tool, LocalDate today) {
    var review = today.plusDays(REVIEW_IN_DAYS);
    return Values.NONE
        .with("title", title)
        .with(
            "problem",
            "Un devis prend seize heures à deux chiffreurs, et un client sur cinq n’attend pas la réponse.")
        .with("purpose", "L’outil propose un premier chiffrage, et ne fixe aucun prix lui-même.")
        .with("category", "generative")
        .with("function", "commercial")
        .with("owner", owner.toString())
        .with("users_scope", "Les trois chiffreurs")
        .with("users_count", "3")
        .with("affected", List.of("clients"))
        .with("alternative", "Un modèle de devis au tableur, déjà essayé.")
        .with("data_categories", List.of("C1"))
        .withRows(
            "data_sources",
            List.of(Map.of("name", "Devis passés", "owner", "Chiffrage", "sensitivity", "C1")))
        .with("data_rights", "propres")
        .with("personal_data", "non")
        .with("transfers", "non")
        .with("tool", tool.toString())
        .with("hosting", "france")
        .with("training_use", "impossible")
        .with("cost", "4800")
        .with("oversight", "Le chiffreur valide chaque prix et signe le devis avant son envoi.")
        .with("decision_on_people", "false")
        .with("review_date", review.toString())
        .withRows(
            "scores",
            Arrays.stream(Criterion.values())
                .map(c -> Map.of("criterion", c.id(), "score", "7", "reason", "Vu en atelier"))
                .toList())
        .withRows("risks", List.of(risk("r1", owner), risk("r2", owner), risk("r3", owner)));
  }

  private static Map<String, String> risk(String id, PersonRef owner) {
    return Map.of(
        "id",
        id,
        "title",
        "Prix faux au devis " + id,
        "likelihood",
        "2",
        "severity",
        "2",
        "owner",
        owner.toString());
  }
}
