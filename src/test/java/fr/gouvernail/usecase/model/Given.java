package fr.gouvernail.usecase.model;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.aiact.Obligation.Nature;
import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.usecase.model.Circumstances.Charter;
import fr.gouvernail.usecase.model.Circumstances.ChosenTool;
import fr.gouvernail.usecase.model.Circumstances.Company;
import fr.gouvernail.usecase.model.Circumstances.ListedTool;
import fr.gouvernail.usecase.model.Classified.Duty;
import fr.gouvernail.usecase.model.Edition.Correction;
import fr.gouvernail.usecase.model.Edition.Suspension;
import fr.gouvernail.usecase.model.Finding.Code;
import fr.gouvernail.usecase.model.Opinion.Office;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// A complete sheet in good circumstances, to be spoilt by a test.
class Given {

  static final SheetModel MODEL = new SheetModels().latest();
  static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  static final PersonRef OWNER = person(1);
  static final PersonRef LEAD = person(2);
  static final PersonRef DEPUTY = person(3);
  static final PersonRef DIRECTOR = person(4);
  static final PersonRef DPO = person(5);
  static final PersonRef CONSULTANT = person(6);
  static final PersonRef EMPLOYEE = person(7);
  static final PersonRef STOPPER = person(8);
  static final PersonRef SECOND_DIRECTOR = person(9);
  static final PersonRef SECOND_DPO = person(10);
  static final PersonRef IT = person(11);
  static final PersonRef HR = person(12);

  static final UUID TOOL = new UUID(7, 1);
  static final UUID FILE = new UUID(7, 2);
  static final String REASON = "Parce que l'essai l'a montré, chiffres à l'appui.";

  State state = State.DRAFT;
  Values values = Complete.VALUES;
  PersonRef owner = OWNER;
  Set<PersonRef> coEditors = new HashSet<>();
  Set<PersonRef> starEditors = new HashSet<>(Set.of(OWNER));
  Instant starChangedAt = NOW.minus(Duration.ofDays(20));
  Instant submittedAt = NOW.minus(Duration.ofDays(3));
  Classified classification = classified(AiActClass.MINIMAL);
  List<Opinion> opinions = new ArrayList<>();
  List<Acceptance> acceptances = new ArrayList<>();
  List<Signature> signatures = new ArrayList<>();
  Correction correction;
  Suspension suspension;
  boolean returned;

  int headcount = 45;
  boolean firstPilot = false;
  PersonRef lead = LEAD;
  PersonRef deputy = DEPUTY;
  boolean leadAway;
  List<PersonRef> directors = new ArrayList<>(List.of(DIRECTOR));
  Map<PersonRef, Set<Role>> members = members();
  Charter charter = new Charter(matrix(), new HashMap<>());
  Map<UUID, ChosenTool> tools =
      new HashMap<>(Map.of(TOOL, new ChosenTool(ToolClass.T1, DataLevel.C3, false, false)));
  Set<UUID> files = new HashSet<>(Set.of(FILE));
  List<Integer> incidents = new ArrayList<>();
  int ownersSheets = 1;
  boolean escalated;

  static Given sheet() {
    return new Given();
  }

  Given but(Consumer<Given> change) {
    change.accept(this);
    return this;
  }

  Given in(State state) {
    this.state = state;
    return this;
  }

  Given with(String field, String text) {
    values = values.with(field, text);
    return this;
  }

  Given with(String field, List<String> ids) {
    values = values.with(field, ids);
    return this;
  }

  Given withRows(String field, List<Map<String, String>> lines) {
    values = values.withRows(field, lines);
    return this;
  }

  Given without(String... fields) {
    for (var field : fields) {
      values = values.without(field);
    }
    return this;
  }

  Given risk(AiActClass risk) {
    classification = classified(risk);
    return this;
  }

  Given scored(int impact, int feasibility) {
    var scores = new EnumMap<Criterion, Integer>(Criterion.class);
    for (var criterion : Criterion.values()) {
      scores.put(criterion, criterion.axis() == Axis.IMPACT ? impact : feasibility);
    }
    values = Matrix.with(values, scores, Matrix.reasons(values));
    return this;
  }

  Given opinion(PersonRef by, Office office) {
    opinions.add(new Opinion(by, office, NOW, REASON));
    return this;
  }

  Given accepted(Acceptance.Subject subject, int residual) {
    acceptances.add(new Acceptance(subject, DIRECTOR, NOW, REASON, residual));
    return this;
  }

  Given signed(Transition transition, PersonRef by, Capacity as) {
    signatures.add(new Signature(transition, by, as, NOW));
    return this;
  }

  Edition edition() {
    return new Edition(
        1,
        state,
        values,
        owner,
        coEditors,
        starEditors,
        starChangedAt,
        submittedAt,
        classification,
        opinions,
        acceptances,
        signatures,
        correction,
        suspension,
        returned);
  }

  Case ofCase() {
    return state.isOfLife() ? new Case(edition(), null) : new Case(null, edition());
  }

  Circumstances circumstances() {
    return new Circumstances(
        NOW,
        TODAY,
        new Company(headcount, false, firstPilot, lead, deputy, leadAway, directors, members),
        charter,
        tools,
        files,
        incidents,
        ownersSheets,
        escalated);
  }

  List<Finding> findings() {
    return Rules.check(MODEL, edition(), circumstances());
  }

  List<Finding> findings(Code code) {
    return findings().stream().filter(finding -> finding.code() == code).toList();
  }

  List<Finding> blocking(Stage stage) {
    return Rules.blocking(MODEL, edition(), circumstances(), stage);
  }

  Actor actor(PersonRef person) {
    return new Actor(person, members.getOrDefault(person, Set.of()));
  }

  Move move(PersonRef person, Transition transition) {
    return move(person, new Attempt(transition, REASON, fieldsFor(transition)));
  }

  Move move(PersonRef person, Attempt attempt) {
    return StateMachine.check(MODEL, ofCase(), circumstances(), actor(person), attempt);
  }

  static Set<String> fieldsFor(Transition transition) {
    return transition == Transition.REQUEST_CHANGES ? Set.of("data_sources") : Set.of();
  }

  Approvers approvers() {
    return Approvers.of(MODEL, edition(), circumstances());
  }

  static Classified classified(AiActClass risk) {
    return new Classified(
        risk,
        NOW.minus(Duration.ofDays(10)),
        OWNER,
        new HashSet<>(),
        List.of(
            new Duty("OB-COM-01", Nature.OBLIGATION), new Duty("OB-COM-02", Nature.GOOD_PRACTICE)),
        null,
        null);
  }

  Given duty(String id, Nature nature) {
    var duties = new ArrayList<>(classification.duties());
    duties.add(new Duty(id, nature));
    return classified(c ->
        new Classified(c.risk(), c.at(), c.by(), c.flags(), duties, c.liftedBy(), c.override()));
  }

  Given flag(String flag) {
    var flags = new HashSet<>(classification.flags());
    flags.add(flag);
    return classified(c ->
        new Classified(c.risk(), c.at(), c.by(), flags, c.duties(), c.liftedBy(), c.override()));
  }

  Given classifiedAt(Instant at) {
    return classified(c ->
        new Classified(c.risk(), at, c.by(), c.flags(), c.duties(), c.liftedBy(), c.override()));
  }

  Given liftedBy(PersonRef by) {
    return classified(
        c -> new Classified(c.risk(), c.at(), c.by(), c.flags(), c.duties(), by, c.override()));
  }

  Given overridden(AiActClass risk, PersonRef director) {
    return classified(c ->
        new Classified(
            c.risk(),
            c.at(),
            c.by(),
            c.flags(),
            c.duties(),
            c.liftedBy(),
            new Classified.Override(risk, director)));
  }

  private Given classified(java.util.function.UnaryOperator<Classified> change) {
    classification = change.apply(classification);
    return this;
  }

  Given tool(ToolClass kind, DataLevel level) {
    tools.put(TOOL, new ChosenTool(kind, level, false, false));
    return this;
  }

  Given listed(ListedTool tool) {
    charter.tools().put(TOOL, tool);
    return this;
  }

  private static Map<DataLevel, Map<ToolClass, Verdict>> matrix() {
    return Map.of(
        DataLevel.C0, row(Verdict.YES, Verdict.YES, Verdict.YES, Verdict.YES),
        DataLevel.C1, row(Verdict.YES, Verdict.YES, Verdict.CONDITION, Verdict.NO),
        DataLevel.C2, row(Verdict.YES, Verdict.CONDITION, Verdict.NO, Verdict.NO),
        DataLevel.C3, row(Verdict.CONDITION, Verdict.NO, Verdict.NO, Verdict.NO));
  }

  private static Map<ToolClass, Verdict> row(Verdict t1, Verdict t2, Verdict t3, Verdict t4) {
    return Map.of(ToolClass.T1, t1, ToolClass.T2, t2, ToolClass.T3, t3, ToolClass.T4, t4);
  }

  private static Map<PersonRef, Set<Role>> members() {
    var members = new HashMap<PersonRef, Set<Role>>();
    members.put(OWNER, Set.of(Role.BUSINESS_OWNER));
    members.put(LEAD, Set.of(Role.AI_LEAD));
    members.put(DEPUTY, Set.of(Role.DEPUTY_AI_LEAD));
    members.put(DIRECTOR, Set.of(Role.DIRECTOR));
    members.put(DPO, Set.of(Role.DPO));
    members.put(CONSULTANT, Set.of(Role.CONSULTANT));
    members.put(EMPLOYEE, Set.of(Role.EMPLOYEE));
    members.put(STOPPER, Set.of(Role.EMPLOYEE));
    members.put(SECOND_DIRECTOR, Set.of(Role.DIRECTOR));
    members.put(SECOND_DPO, Set.of(Role.DPO));
    members.put(IT, Set.of(Role.IT_MANAGER));
    members.put(HR, Set.of(Role.HR));
    return members;
  }

  private static PersonRef person(int n) {
    return new PersonRef(new UUID(0, 200 + n));
  }
}
