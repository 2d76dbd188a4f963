package fr.gouvernail.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.MovingClock;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.identity.Role;
import fr.gouvernail.local.LocalMySql;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.trail.Trail;
import fr.gouvernail.trail.TrailLine;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Import(MovingClock.class)
class DecisionModuleTests {

  private static final String REASON = "Le contrat du fournisseur ne suffit pas.";

  @Autowired TestCompanies companies;
  @Autowired RequestService requests;
  @Autowired DecisionService decisions;
  @Autowired WaitingRequests waiting;
  @Autowired Awaiting awaiting;
  @Autowired Memberships memberships;
  @Autowired Trail trail;
  @Autowired Statements statements;
  @Autowired TransactionTemplate transactions;
  @Autowired MovingClock.Ahead clock;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef deputy;
  PersonRef employee;

  @BeforeEach
  void aCompanyWithEverybody() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    deputy = companies.member(company, Role.DEPUTY_AI_LEAD);
    employee = companies.member(company, Role.EMPLOYEE);
  }

  @Test
  void aRequestIsQuestionedAnsweredApprovedAndRegistered() {
    var id = file("DeepTraduc");
    assertThat(awaits(lead, "decision.request")).containsExactly(id);
    assertThat(awaits(director, "decision.request")).isEmpty();
    run(lead, () -> decisions.question(id, version(id), "Pour quels documents ?"));
    assertThat(awaits(lead, "decision.request")).isEmpty();
    assertThat(awaits(employee, "decision.question")).containsExactly(id);
    run(employee, () -> requests.answer(id, "Les notices publiques."));
    assertThat(awaits(lead, "decision.request")).containsExactly(id);
    var terms = List.of(Fact.said("decision.fact.answer", "deux semaines"));
    var row = as(lead, () -> decisions.decide(id, version(id), Verdict.APPROVED, "Relire.", terms));

    assertThat(awaits(lead, "decision.request")).isEmpty();
    assertThat(awaits(employee, "decision.question")).isEmpty();
    assertThat(row.number()).isEqualTo(1);
    assertThat(row.reference()).matches("20\\d\\d-001");
    assertThat(row.role()).isEqualTo(Role.AI_LEAD);
    assertThat(row.alone()).isFalse();
    var seen = as(employee, () -> requests.detail(id));
    assertThat(seen.row().state()).isEqualTo(RequestState.APPROVED);
    assertThat(seen.messages()).hasSize(2);
    var taken = seen.decision();
    assertThat(taken).isNotNull();
    assertThat(taken.intact()).isTrue();
    assertThat(taken.snapshot())
        .extracting(Fact::value)
        .containsExactly(
            "Traduire", "Pour quels documents ?", "Les notices publiques.", "deux semaines");
    assertThat(trailOf(id))
        .containsExactly(
            "decision.request.decided",
            "decision.request.answered",
            "decision.request.questioned",
            "decision.request.filed");
  }

  @Test
  void aRefusalSaysWhyAndIsRefusedWithoutAReason() {
    var id = file("DeepTraduc");
    assertRefused(
        "decision.rule.reason",
        () -> as(lead, () -> decisions.decide(id, 0, Verdict.REFUSED, "Non.", List.of())));
    var row = as(lead, () -> decisions.decide(id, 0, Verdict.REFUSED, REASON, List.of()));
    assertThat(row.number()).as("the failed try took no number").isEqualTo(1);
    assertThat(as(director, () -> decisions.detail(id)).row().state())
        .isEqualTo(RequestState.REFUSED);
  }

  @Test
  void numbersHaveNoGapsWhateverIsRolledBack() {
    approve(file("un"));
    CurrentTenant.run(
        company.id(),
        () ->
            transactions.executeWithoutResult(status -> {
              var id = file("deux");
              as(lead, () -> decisions.decide(id, 0, Verdict.APPROVED, "", List.of()));
              status.setRollbackOnly();
            }));
    assertThat(approve(file("trois")).number()).isEqualTo(2);
  }

  @Test
  void numbersHaveNoGapsWhenManyDecideAtOnce() throws Exception {
    int many = 8;
    var ids = IntStream.range(0, many).mapToObj(i -> file("outil " + i)).toList();
    var start = new CyclicBarrier(many);
    var tasks = new ArrayList<Callable<Integer>>();
    for (var id : ids) {
      tasks.add(() -> {
        start.await();
        return approve(id).number();
      });
    }
    assertThat(atOnce(tasks))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, many).boxed().toList());
  }

  @Test
  void manyWhoAskAtOnceDoNotStandInEachOthersWay() throws Exception {
    int many = 8;
    var start = new CyclicBarrier(many);
    var tasks = new ArrayList<Callable<RequestId>>();
    for (int i = 0; i < many; i++) {
      var title = "outil " + i;
      tasks.add(() -> {
        start.await();
        return file(title);
      });
    }
    var ids = atOnce(tasks);
    assertThat(awaits(lead, "decision.request")).containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void ofTwoWhoDecideTheSameAtOnceOneIsRefused() throws Exception {
    var id = file("DeepTraduc");
    clock.move(Duration.ofDays(30));
    var start = new CyclicBarrier(2);
    var outcomes = new ArrayList<Callable<String>>();
    for (var person : List.of(lead, director)) {
      outcomes.add(() -> {
        start.await();
        try {
          return as(person, () -> decisions.decide(id, 0, Verdict.REFUSED, REASON, List.of()))
              .reference();
        } catch (ObjectOptimisticLockingFailureException | RuleViolated e) {
          return "refused";
        }
      });
    }
    assertThat(atOnce(outcomes)).containsOnlyOnce("refused");
    assertThat(register()).hasSize(1);
    assertThat(approve(file("autre")).number()).isEqualTo(2);
  }

  @Test
  void theSameDecisionSentAgainIsOne() {
    var id = file("DeepTraduc");
    var first = as(lead, () -> decisions.decide(id, 0, Verdict.APPROVED, "", List.of()));
    var second = as(lead, () -> decisions.decide(id, 0, Verdict.APPROVED, "", List.of()));
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(trailOf(id)).hasSize(2);
  }

  @Test
  void theSameRequestSentAgainIsOne() {
    var wanted = wanted("DeepTraduc");
    var first = as(employee, () -> requests.file(wanted));
    assertThat(as(employee, () -> requests.file(wanted))).isEqualTo(first);
    assertThat(as(employee, requests::mine)).hasSize(1);
    assertThat(trailOf(first)).hasSize(1);
  }

  @Test
  void withdrawingTwiceIsOnce() {
    var id = file("DeepTraduc");
    run(employee, () -> requests.withdraw(id));
    run(employee, () -> requests.withdraw(id));
    assertThat(trailOf(id)).hasSize(2);
    assertRefused("decision.rule.over", () -> approve(id));
  }

  @Test
  void aDecisionOnAnOlderStateIsRefused() {
    var id = file("DeepTraduc");
    run(lead, () -> decisions.question(id, 0, "Pour quoi faire ?"));
    assertThatThrownBy(
            () -> as(lead, () -> decisions.decide(id, 0, Verdict.APPROVED, "", List.of())))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    assertThat(register()).isEmpty();
  }

  @Test
  void nobodyElseAnswersReadsOrTakesOverARequest() {
    var wanted = wanted("DeepTraduc");
    var id = as(employee, () -> requests.file(wanted));
    run(lead, () -> decisions.question(id, 0, "Pour quoi faire ?"));
    var colleague = companies.member(company, Role.EMPLOYEE);
    assertMissing(() -> run(colleague, () -> requests.answer(id, "Moi")));
    assertMissing(() -> run(colleague, () -> requests.withdraw(id)));
    assertMissing(() -> as(colleague, () -> requests.detail(id)));
    assertMissing(() -> as(colleague, () -> requests.file(wanted)));
    assertMissing(() -> as(lead, () -> decisions.detail(new RequestId(UUID.randomUUID()))));
  }

  @Test
  void anotherCompanySeesNothingOfIt() {
    var id = file("DeepTraduc");
    approve(id);
    var elsewhere = companies.company();
    var stranger = companies.member(elsewhere, Role.DIRECTOR);
    CurrentTenant.run(
        elsewhere.id(),
        () ->
            Caller.runAs(
                stranger,
                () -> {
                  assertMissing(() -> decisions.detail(id));
                  assertMissing(() -> decisions.decide(id, 1, Verdict.REFUSED, REASON, List.of()));
                  assertThat(decisions.register(RegisterFilter.ALL, PageRequest.ofSize(9)))
                      .isEmpty();
                }));
  }

  @Test
  void nobodyDecidesOnTheirOwnRequest() {
    var id = as(lead, () -> requests.file(wanted("DeepTraduc")));
    assertRefused(
        "decision.right.OWN",
        () -> as(lead, () -> decisions.decide(id, 0, Verdict.APPROVED, "", List.of())));
    assertThat(as(lead, () -> decisions.detail(id)).refusal()).isEqualTo("decision.right.OWN");
    var row = as(deputy, () -> decisions.decide(id, 0, Verdict.APPROVED, "", List.of()));
    assertThat(row.role()).isEqualTo(Role.DEPUTY_AI_LEAD);
  }

  @Test
  void whatTheLeadAskedForAwaitsTheDeputyThenTheDirector() {
    var id = as(lead, () -> requests.file(wanted("DeepTraduc")));
    assertThat(awaits(lead, "decision.request")).isEmpty();
    assertThat(awaits(deputy, "decision.request")).containsExactly(id);
    run(director, () -> memberships.end(deputy));
    assertThat(awaits(director, "decision.request")).containsExactly(id);
    run(lead, () -> requests.withdraw(id));
    assertThat(awaits(director, "decision.request")).isEmpty();
  }

  @Test
  void aDirectorAloneIsAwaitedTheNextDayAndNotAnyMoreOnceSomebodyElseCan() {
    var small = companies.company(12);
    var alone = companies.member(small, Role.DIRECTOR);
    var id =
        CurrentTenant.call(
            small.id(), () -> Caller.callAs(alone, () -> requests.file(wanted("DeepTraduc"))));
    company = small;
    assertThat(awaits(alone, "decision.request")).isEmpty();
    clock.move(Duration.ofDays(1));
    assertThat(awaits(alone, "decision.request")).containsExactly(id);
    var found = companies.member(small, Role.AI_LEAD);
    assertThat(awaits(alone, "decision.request")).isEmpty();
    assertThat(awaits(found, "decision.request")).containsExactly(id);
  }

  @Test
  void theDirectorDecidesFromTheTenthWorkingDayOn() {
    var id = file("DeepTraduc");
    assertThat(as(director, () -> decisions.detail(id)).refusal())
        .isEqualTo("decision.right.LEAD_FIRST");
    assertRefused(
        "decision.right.LEAD_FIRST",
        () -> as(director, () -> decisions.decide(id, 0, Verdict.REFUSED, REASON, List.of())));
    clock.move(Duration.ofDays(30));
    assertThat(awaits(director, "decision.request")).containsExactly(id);
    var row = as(director, () -> decisions.decide(id, 0, Verdict.REFUSED, REASON, List.of()));
    assertThat(row.role()).isEqualTo(Role.DIRECTOR);
  }

  @Test
  void aDirectorAloneInAVerySmallCompanyDecidesTheNextDayUnderTheException() {
    var small = companies.company(12);
    var alone = companies.member(small, Role.DIRECTOR, Role.AI_LEAD);
    CurrentTenant.run(
        small.id(),
        () ->
            Caller.runAs(
                alone,
                () -> {
                  var id = requests.file(wanted("DeepTraduc"));
                  assertRefused(
                      "decision.right.ALONE_TOO_SOON",
                      () -> decisions.decide(id, 0, Verdict.APPROVED, REASON, List.of()));
                  clock.move(Duration.ofHours(25));
                  assertThat(decisions.detail(id).alone()).isTrue();
                  assertRefused(
                      "decision.rule.reason",
                      () -> decisions.decide(id, 0, Verdict.APPROVED, "", List.of()));
                  assertRefused(
                      "decision.rule.opinion",
                      () -> decisions.decide(id, 0, Verdict.APPROVED, REASON, List.of()));
                  var opinion = Fact.said(DecisionService.OPINION, "Sans risque, dit Mme Roux.");
                  var row = decisions.decide(id, 0, Verdict.APPROVED, REASON, List.of(opinion));
                  assertThat(row.alone()).isTrue();
                  var taken = decisions.detail(id).decision();
                  assertThat(taken).isNotNull();
                  assertThat(taken.snapshot()).contains(opinion);
                }));
  }

  @Test
  void theDatabaseRefusesToChangeOrRemoveADecision() throws SQLException {
    approve(file("DeepTraduc"));
    var server = LocalMySql.shared();
    try (var connection =
            DriverManager.getConnection(server.jdbcUrl(""), server.user(), server.password());
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.executeUpdate("update decision set reason = 'x'"))
          .hasMessageContaining("append-only");
      assertThatThrownBy(() -> statement.executeUpdate("delete from decision"))
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void theRegisterIsSearchedByWordsNumberVerdictAndKind() {
    approve(file("DeepTraduc"));
    var refused = file("100 % gratuit");
    as(lead, () -> decisions.decide(refused, 0, Verdict.REFUSED, REASON, List.of()));

    assertThat(titles("traduc", null)).containsExactly("DeepTraduc");
    assertThat(titles("FOURNISSEUR", null)).containsExactly("100 % gratuit");
    assertThat(titles("-002", null)).containsExactly("100 % gratuit");
    assertThat(titles("100 %", null)).containsExactly("100 % gratuit");
    assertThat(titles("_", null)).isEmpty();
    assertThat(titles("", Verdict.APPROVED)).containsExactly("DeepTraduc");
    assertThat(titles("", null)).containsExactly("100 % gratuit", "DeepTraduc");
  }

  @Test
  void saysForWhomARequestWaitsAndWhoMayTakeOver() {
    file("DeepTraduc");
    clock.move(Duration.ofDays(30));
    var today = java.time.LocalDate.now(clock.withZone(company.zone()));
    var row = CurrentTenant.call(company.id(), () -> waiting.on(today)).getFirst();
    assertThat(row.days()).isGreaterThanOrEqualTo(10);
    assertThat(row.waitsFor()).containsExactly(lead);
    assertThat(row.mayTakeOver()).containsExactly(director);
  }

  @Test
  void aPageCostsFewStatementsHoweverMuchWaits() {
    IntStream.range(0, 12).forEach(i -> file("outil " + i));
    var id = file("DeepTraduc");
    run(lead, () -> decisions.question(id, 0, "Pour quoi faire ?"));
    assertThat(statements(() -> as(lead, decisions::open))).hasSize(3);
    assertThat(statements(() -> as(lead, () -> decisions.detail(id)))).hasSizeLessThanOrEqualTo(5);
    assertThat(statements(this::register)).hasSize(1);
  }

  private List<RequestId> awaits(PersonRef person, String kind) {
    return as(person, () -> awaiting.mine(100)).matters().stream()
        .filter(matter -> matter.kind().key().equals(kind))
        .map(matter -> new RequestId(matter.subject()))
        .toList();
  }

  private List<String> statements(Runnable work) {
    work.run(); // what is remembered about people and workspaces is read before
    return statements.during(work);
  }

  private static <T> List<T> atOnce(List<Callable<T>> tasks)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(tasks.size())) {
      var results = new ArrayList<T>();
      for (Future<T> done : threads.invokeAll(tasks)) {
        results.add(done.get());
      }
      return results;
    }
  }

  private List<String> titles(String words, Verdict verdict) {
    return as(
            lead,
            () ->
                decisions.register(
                    new RegisterFilter(words, verdict, RequestKind.TOOL), PageRequest.ofSize(9)))
        .stream()
        .map(DecisionRow::title)
        .toList();
  }

  private List<DecisionRow> register() {
    return as(lead, () -> decisions.register(RegisterFilter.ALL, PageRequest.ofSize(50)));
  }

  private List<String> trailOf(RequestId id) {
    return as(director, () -> trail.lines("decision.", PageRequest.ofSize(50))).stream()
        .filter(line -> line.subject().equals(id.toString()))
        .map(TrailLine::action)
        .toList();
  }

  private RequestId file(String title) {
    return as(employee, () -> requests.file(wanted(title)));
  }

  private DecisionRow approve(RequestId id) {
    return as(lead, () -> decisions.decide(id, version(id), Verdict.APPROVED, "", List.of()));
  }

  private long version(RequestId id) {
    return decisions.detail(id).row().version();
  }

  private static NewRequest wanted(String title) {
    return new NewRequest(
        new RequestId(UUID.randomUUID()),
        RequestKind.TOOL,
        title,
        List.of(Fact.said("decision.fact.answer", "Traduire")),
        5);
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }

  private void run(PersonRef person, Runnable work) {
    CurrentTenant.run(company.id(), () -> Caller.runAs(person, work));
  }

  private static void assertRefused(String key, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.key()).isEqualTo(key));
  }

  private static void assertMissing(Runnable work) {
    assertThatThrownBy(work::run).isInstanceOf(NotFound.class);
  }
}
