package fr.gouvernail.usecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.awaiting.Awaited;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.charter.AnswerChange;
import fr.gouvernail.charter.CharterDrafting;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.CharterLife;
import fr.gouvernail.charter.CharterRow;
import fr.gouvernail.charter.CharterService;
import fr.gouvernail.charter.CharterState;
import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.decision.DecisionService;
import fr.gouvernail.decision.DecisionSteps;
import fr.gouvernail.decision.Fact;
import fr.gouvernail.decision.RequestId;
import fr.gouvernail.decision.RequestKind;
import fr.gouvernail.decision.WorkingDays;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.tool.Agreement;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.tool.ToolForm;
import fr.gouvernail.tool.ToolId;
import fr.gouvernail.tool.ToolRow;
import fr.gouvernail.tool.ToolService;
import java.security.Principal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class UseCheckModuleTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  private static final Asked SECRET = new Asked("Assistant", DataLevel.C3, "resumer");

  @Autowired TestCompanies companies;
  @Autowired UseCheck check;
  @Autowired UseWishes wishes;
  @Autowired DecisionService decisions;
  @Autowired CharterService charters;
  @Autowired CharterDrafting drafting;
  @Autowired CharterLife life;
  @Autowired ToolService tools;
  @Autowired Awaiting awaiting;
  @Autowired Statements statements;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef employee;

  @BeforeEach
  void aCompanyWithACharter() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    employee = companies.member(company, Role.EMPLOYEE);
    new ChartersInForce(charters, drafting, life, tools)
        .in(company, director, lead, LocalDate.now(ZoneId.of("Europe/Paris")));
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void answersWithTheClauseThatSaysSo() {
    var answer = as(employee, () -> check.ask(SECRET));
    assertThat(answer.verdict()).isEqualTo(Verdict.NO);
    assertThat(answer.reasons()).extracting(r -> r.clause().id()).contains("donnees");
    assertThat(answer.askable()).isTrue();
    assertThat(answer.less()).contains(DataLevel.C1);

    var forbidden =
        as(employee, () -> check.ask(new Asked("Assistant", DataLevel.C0, "surveiller")));
    assertThat(forbidden.askable()).as("nobody may allow what the charter forbids").isFalse();
    assertThat(forbidden.reasons()).extracting(r -> r.clause().id()).containsExactly("usages");
  }

  @Test
  void refusesToolsAndUsesThatTheCharterDoesNotKnow() {
    for (var asked :
        List.of(
            new Asked("Inventé", DataLevel.C0, "resumer"),
            new Asked("Assistant", DataLevel.C0, "inventé"))) {
      assertThatThrownBy(() -> as(employee, () -> check.ask(asked))).isInstanceOf(NotFound.class);
    }
    var without = companies.company();
    var somebody = companies.member(without, Role.EMPLOYEE);
    assertThatThrownBy(() ->
            CurrentTenant.call(
                without.id(), () -> Caller.callAs(somebody, () -> check.ask(SECRET))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void remembersAQuestionOnceADayAndForItsPersonOnly() {
    as(employee, () -> check.ask(SECRET));
    as(employee, () -> check.ask(SECRET));
    assertThat(as(employee, () -> check.mine(10)))
        .singleElement()
        .satisfies(row -> assertThat(row.verdict()).isEqualTo(Verdict.NO));
    assertThat(as(lead, () -> check.mine(10))).isEmpty();
  }

  @Test
  void showsWhatThreePeopleWantAndNotWhatTwoDo() {
    as(employee, () -> check.ask(SECRET));
    as(lead, () -> check.ask(SECRET));
    assertThat(as(lead, check::wanted)).isEmpty();
    as(director, () -> check.ask(SECRET));
    var allowed = new Asked("Assistant", DataLevel.C0, "resumer");
    List.of(employee, lead, director).forEach(person -> as(person, () -> check.ask(allowed)));

    assertThat(as(lead, check::wanted))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.people()).isEqualTo(3);
          assertThat(row.level()).isEqualTo(DataLevel.C3);
        });
  }

  @Test
  void anApprovedToolEntersTheRegisterAndADraftOfTheAnnex() {
    var id = as(employee, () -> wishes.ask(DecisionSteps.wish("DeepTraduc")));
    approve(id);

    assertThat(as(director, tools::all))
        .filteredOn(tool -> tool.name().equals("DeepTraduc"))
        .singleElement()
        .satisfies(tool -> {
          assertThat(tool.kind()).isEqualTo(ToolClass.T2);
          assertThat(tool.level()).isEqualTo(DataLevel.C1);
          assertThat(tool.reviewOn()).isNotNull();
          assertThat(tool.purpose()).contains("notices");
          assertThat(tool.note()).contains("-001");
        });
    var draft = draft();
    assertThat(draft.number().toString()).isEqualTo("1.1");
    assertThat(as(director, () -> charters.draft(draft.id())).answers().tools()).hasSize(2);

    approve(as(employee, () -> wishes.ask(DecisionSteps.wish("Relit tout"))));
    assertThat(draft().id()).isEqualTo(draft.id());
    assertThat(as(director, () -> charters.draft(draft.id())).answers().tools()).hasSize(3);
  }

  @Test
  void whoDecidesReadsWhatTheCharterSays() {
    var asked =
        new UseWish(
            new RequestId(UUID.randomUUID()),
            RequestKind.USE,
            "Assistant",
            "Reformuler les devis, que je relis tous.",
            DataLevel.C2);
    var id = as(employee, () -> wishes.ask(asked));
    assertThat(as(lead, () -> decisions.detail(id)).facts())
        .contains(
            Fact.chosen("usecheck.fact.charter", "usecheck.short.CONDITION"),
            Fact.said("usecheck.fact.condition", "sur fiche validée"));
    open(lead, "decisions/" + id);
    assertThat(Seen.text()).contains("Ce que dit la charte À une condition", "sur fiche validée");
  }

  @Test
  void theAnswerIsPromisedWithinTheDelayOfTheCharter() {
    var id = as(employee, () -> wishes.ask(DecisionSteps.wish("DeepTraduc")));
    var row = as(lead, () -> decisions.detail(id)).row();
    assertThat(row.dueOn()).isEqualTo(WorkingDays.after(row.askedOn(), 3));
    open(employee, "requests/new");
    assertThat(Seen.text()).contains("Réponse sous 3 jours ouvrés");
  }

  @Test
  void whileAnotherVersionIsInReviewTheToolWaitsForItsPlaceInTheAnnex() {
    var next = as(director, () -> drafting.start(false, "Autre chose"));
    fill(next);
    as(director, () -> run(() -> life.submit(next)));
    var id = as(employee, () -> wishes.ask(DecisionSteps.wish("DeepTraduc")));
    approve(id);

    assertThat(as(director, () -> charters.draft(next)).answers().tools()).hasSize(1);
    open(lead, "decisions/" + id);
    assertThat(Seen.text()).contains("dès qu’aucune autre version n’est en relecture");
    open(director, "");
    assertThat(Seen.text()).contains("« DeepTraduc » entre dans l’annexe A de la charte");

    as(director, () -> run(() -> life.sendBack(next, "À compléter.")));
    assertThat(as(director, () -> charters.draft(next)).answers().tools()).hasSize(2);
    open(lead, "decisions/" + id);
    assertThat(Seen.text()).contains("en brouillon, liste cet outil");
    as(director, () -> run(() -> life.submit(next)));
    complete("DeepTraduc");
    var hash = as(director, () -> charters.draft(next).freeze().hash());
    as(director, () -> run(() -> life.approve(next, hash)));
    open(director, "");
    assertThat(Seen.text()).doesNotContain("entre dans l’annexe A");
  }

  @Test
  void aVersionThatIsGivenUpIsNotPreparedAgain() {
    approve(as(employee, () -> wishes.ask(DecisionSteps.wish("DeepTraduc"))));
    var draft = draft().id();
    as(director, () -> run(() -> life.archive(draft, CharterState.DRAFT, "Pas cette année.")));

    assertThat(inPreparation()).isEmpty();
    assertThat(toList()).isEmpty();
    approve(as(employee, () -> wishes.ask(DecisionSteps.wish("Relit tout"))));
    assertThat(listed(draft().id()))
        .containsExactly(tool("Assistant").id(), tool("Relit tout").id());
  }

  @Test
  void aVersionInForceEndsTheWishWhateverItLists() {
    approve(as(employee, () -> wishes.ask(DecisionSteps.wish("DeepTraduc"))));
    var draft = draft().id();
    list(draft, tool("Assistant").id());
    approve(as(employee, () -> wishes.ask(DecisionSteps.wish("Relit tout"))));
    assertThat(listed(draft))
        .as("what the editor unticked stays so")
        .containsExactly(tool("Assistant").id(), tool("Relit tout").id());
    list(draft, tool("Assistant").id());
    fill(draft);
    assertThat(toList()).hasSize(2);
    as(director, () -> run(() -> life.submit(draft)));
    var hash = as(director, () -> charters.draft(draft).freeze().hash());
    as(director, () -> run(() -> life.approve(draft, hash)));

    assertThat(inPreparation()).isEmpty();
    assertThat(toList()).isEmpty();
  }

  @Test
  void theWishFollowsItsToolInTheRegister() {
    var next = as(director, () -> drafting.start(false, "Autre chose"));
    fill(next);
    as(director, () -> run(() -> life.submit(next)));
    approve(as(employee, () -> wishes.ask(DecisionSteps.wish("DeepTraduc"))));
    approve(as(employee, () -> wishes.ask(DecisionSteps.wish("Relit tout"))));
    change("DeepTraduc", "Traduc Pro");
    withdraw("Relit tout");
    assertThat(toList()).hasSize(1);
    as(director, () -> run(() -> life.sendBack(next, "À compléter.")));

    assertThat(listed(next)).containsExactly(tool("Assistant").id(), tool("Traduc Pro").id());
    withdraw("Traduc Pro");
    assertThat(toList()).isEmpty();
  }

  @Test
  void withdrawnToolsNeitherEnterTheAnnexNorKeepOthersOut() {
    withdraw("Assistant");
    approve(as(employee, () -> wishes.ask(DecisionSteps.wish("Assistant"))));
    assertThat(inPreparation()).isEmpty();
    assertThat(toList()).isEmpty();

    approve(as(employee, () -> wishes.ask(DecisionSteps.wish("DeepTraduc"))));
    assertThat(listed(draft().id())).containsExactly(tool("DeepTraduc").id());
    assertThat(toList())
        .singleElement()
        .satisfies(matter -> assertThat(AnnexWish.of(matter).draft()).isEqualTo(draft().id()));
  }

  private List<Awaited> toList() {
    return as(director, () -> awaiting.mine(20)).matters().stream()
        .filter(matter -> matter.kind().equals(AnnexDrafts.ANNEX))
        .toList();
  }

  private List<CharterRow> inPreparation() {
    return as(director, charters::versions).stream()
        .filter(row -> row.state().isInPreparation())
        .toList();
  }

  private List<ToolId> listed(CharterId draft) {
    return as(director, () -> charters.draft(draft)).answers().tools();
  }

  private void list(CharterId draft, ToolId only) {
    var before = listed(draft);
    as(
        director,
        () -> drafting.answer(draft, new AnswerChange.SetTools(before, List.of(only))).stored());
  }

  private ToolRow tool(String name) {
    return as(director, tools::all).stream()
        .filter(tool -> tool.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void withdraw(String name) {
    var tool = tool(name);
    as(director, () -> run(() -> tools.withdraw(tool.id(), tool.version())));
  }

  /// Says what the decision could not know.
  private void complete(String name) {
    change(name, name);
  }

  private void change(String before, String name) {
    var tool = tool(before);
    as(
        director,
        () ->
            run(() ->
                tools.change(
                    tool.id(),
                    tool.version(),
                    new ToolForm(
                        name,
                        tool.status(),
                        tool.kind(),
                        tool.level(),
                        "France",
                        Agreement.SIGNED,
                        false,
                        tool.purpose(),
                        "Professionnel",
                        null,
                        tool.reviewOn(),
                        ""))));
  }

  private void fill(CharterId draft) {
    var today = LocalDate.now(ZoneId.of("Europe/Paris"));
    var filling = as(director, () -> charters.draft(draft)).filling();
    Map.of(
            "date_information", today.minusDays(8).toString(),
            "date_adoption", today.minusDays(2).toString(),
            "date_effet", today.toString(),
            "date_revue", today.plusMonths(6).toString())
        .forEach((variable, value) ->
            as(
                director,
                () ->
                    drafting.answer(
                        draft,
                        new AnswerChange.SetValue(variable, filling.value(variable), value))));
  }

  private static boolean run(Runnable work) {
    work.run();
    return true;
  }

  @Test
  void aRefusedToolEntersNothing() {
    var id = as(employee, () -> wishes.ask(DecisionSteps.wish("DeepTraduc")));
    as(
        lead,
        () ->
            decisions.decide(
                id,
                0,
                fr.gouvernail.decision.Verdict.REFUSED,
                "Le contrat ne suffit pas du tout.",
                List.of()));
    assertThat(as(director, tools::all)).hasSize(1);
    assertThat(as(director, charters::versions)).hasSize(1);
  }

  @Test
  void aWishNeedsAPurpose() {
    var wish = DecisionSteps.wish("DeepTraduc");
    assertThatThrownBy(() ->
            as(
                employee,
                () ->
                    wishes.ask(
                        new UseWish(wish.id(), wish.kind(), wish.tool(), "Court", wish.level()))))
        .isInstanceOf(RuleViolated.class);
  }

  @Test
  void anEmployeeIsAnsweredOnThePageAndLedToAsk() {
    open(employee, "use-check");
    assertThat(Seen.title()).isEqualTo("Puis-je ?");
    assertThat(Seen.page().select("#gv-use-uses summary").text()).contains("Reformuler un texte");
    Seen.use("tool-0");
    assertThat(Seen.page().select(".gv-use-verdict")).as("half a question").isEmpty();
    Seen.use("level-C3");
    assertThat(Seen.text())
        .contains("Non.", "Assistant n’est pas", "C3 Secret", "Ce que vous pouvez faire")
        .contains("Mes questions");
    assertThat(Seen.page().select(".gv-use-ask").attr("href"))
        .contains("/requests/new?")
        .contains("level=C3");
    assertThat(Seen.page().select("[aria-pressed=true]").eachAttr("id"))
        .containsExactly("tool-0", "level-C3", "use-reformuler");
    Seen.use("level-C1");
    assertThat(Seen.text()).contains("Oui.").doesNotContain("Ce que vous pouvez faire");
  }

  @Test
  void anotherToolIsNotSaidToAllowWhatItAllowsOnACondition() {
    open(employee, "use-check");
    Seen.use("tool-1");
    Seen.use("level-C2");
    assertThat(Seen.text()).contains("Utiliser Assistant, qui le permet à une condition");
    Seen.use("level-C1");
    assertThat(Seen.text()).contains("Utiliser Assistant, qui le permet.");
  }

  @Test
  void whatItIsForIsTheLastUsualUseAndCanBeChanged() {
    as(employee, () -> check.ask(new Asked("Assistant", DataLevel.C0, "traduire")));
    as(employee, () -> check.ask(new Asked("Assistant", DataLevel.C0, "surveiller")));
    open(employee, "use-check");
    assertThat(Seen.page().select("#gv-use-uses summary").text()).contains("Traduire");
    Seen.use("tool-0");
    Seen.use("level-C0");
    assertThat(Seen.text()).contains("Oui.");
    Seen.use("use-surveiller");
    assertThat(Seen.text()).contains("Non.", "est interdit, quel que soit l’outil");
    assertThat(Seen.page().select("#gv-use-uses summary").text()).contains("Surveiller");
  }

  @Test
  void whatTheQuestionSaidAlreadyIsNotEnoughForARequest() {
    open(employee, "help");
    UI.getCurrent()
        .navigate(
            "t/" + company.slug() + "/requests/new",
            QueryParameters.simple(
                Map.of("tool", "Assistant", "level", "C2", "use", "reformuler")));
    var purpose = find(TextArea.class).single();
    assertThat(purpose.getValue()).startsWith("Reformuler un texte");
    send();
    assertThat(purpose.isInvalid()).isTrue();
    purpose.setValue(purpose.getValue() + "les courriers aux clients");
    send();
    assertThat(Seen.title()).contains("votre demande est en cours");
  }

  private void send() {
    test(find(Button.class).all().stream()
            .filter(button -> button.getText().equals("Envoyer la demande"))
            .findFirst()
            .orElseThrow())
        .click();
  }

  @Test
  void withoutACharterThePageSaysWhomToAsk() {
    var without = companies.company();
    company = without;
    open(companies.member(without, Role.EMPLOYEE), "use-check");
    assertThat(Seen.text()).contains("Aucune charte n’est en vigueur", "la direction");
  }

  @Test
  void theSignalsAreForThoseWhoDecide() {
    open(lead, "use-check/wanted");
    assertThat(Seen.text()).contains("Pas encore de signal");
    open(employee, "use-check/wanted");
    assertThat(Seen.text()).contains("Page introuvable");
  }

  @Test
  void thePagesCostFewStatements() {
    open(employee, "use-check");
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    assertThat(
            statements.during(() -> UI.getCurrent().navigate("t/" + company.slug() + "/use-check")))
        .hasSizeLessThanOrEqualTo(5);
  }

  private CharterRow draft() {
    return as(director, charters::versions).stream()
        .filter(row -> row.state() == CharterState.DRAFT)
        .findFirst()
        .orElseThrow();
  }

  private void approve(RequestId id) {
    as(
        lead,
        () ->
            decisions.decide(
                id,
                0,
                fr.gouvernail.decision.Verdict.APPROVED,
                "",
                List.of(
                    Fact.chosen(UseTerms.CLASS, "usecheck.class.T2"),
                    Fact.chosen(UseTerms.LEVEL, "usecheck.level.C1"),
                    Fact.chosen(UseTerms.DURATION, UseTerms.TRIAL))));
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }

  private void open(PersonRef person, String path) {
    var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
    UI.getCurrent().setLocale(Locale.FRENCH);
    UI.getCurrent().navigate("t/" + company.slug() + "/" + path);
  }
}
