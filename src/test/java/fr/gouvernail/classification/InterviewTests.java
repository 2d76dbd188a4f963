package fr.gouvernail.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.aiact.Answers;
import fr.gouvernail.aiact.NewerLaw;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class InterviewTests {

  private static final Version PACK = Version.of("1.0.0");

  @Autowired TestCompanies companies;
  @Autowired TestUses uses;
  @Autowired Interviews interviews;
  @Autowired Classifications classifications;
  @Autowired ClassifiedUses classified;
  @Autowired NewerLaw law;

  Workspace company;
  PersonRef owner;
  PersonRef other;
  UUID use;

  @BeforeEach
  void aUse() {
    company = companies.company();
    owner = companies.member(company, Role.BUSINESS_OWNER);
    other = companies.member(company, Role.DPO);
    use = uses.add(company, "Tri de candidatures");
  }

  @AfterEach
  void sameLaw() {
    law.remove();
  }

  @Test
  void keepsEachAnswerAtOnce() {
    assertThat(open(owner).state()).isNull();
    assertThat(answer(owner, "N01", null, List.of("oui")).stored()).isTrue();

    var sheet = open(other);
    assertThat(sheet.answer("N01")).contains(List.of("oui"));
    assertThat(sheet.state().startedBy()).isEqualTo(owner);
    assertThat(sheet.interview().next().orElseThrow().id()).isEqualTo("N02");
  }

  @Test
  void keepsWhatAnEarlierAnswerSkips() {
    fill(owner, SampleAnswers.SORTING);
    answer(owner, "N08", List.of("recrutement"), List.of());
    assertThat(open(owner).answer("N09")).contains(List.of("oui"));

    answer(owner, "N08", List.of(), List.of("recrutement"));
    assertThat(open(owner).interview().next()).isEmpty();
  }

  @Test
  void takesAnAnswerBack() {
    answer(owner, "N01", null, List.of("oui"));
    answer(owner, "N01", List.of("oui"), null);
    assertThat(open(owner).answer("N01")).isEmpty();
  }

  @Test
  void tellsWhoDidNotSeeTheLatestAnswer() {
    answer(owner, "N01", null, List.of("oui"));
    answer(other, "N01", List.of("oui"), List.of("ne_sait_pas"));

    var late = answer(owner, "N01", List.of("oui"), List.of("non"));
    assertThat(late.stored()).isFalse();
    assertThat(late.sheet().answer("N01")).contains(List.of("ne_sait_pas"));
    assertThat(late.sheet().state().changedBy()).isEqualTo(other);
    assertThat(answer(owner, "N01", List.of("oui"), List.of("ne_sait_pas")).stored())
        .as("the same answer is no conflict")
        .isTrue();
    assertThat(answer(owner, "N02", null, List.of("utilise")).stored())
        .as("another question is no conflict")
        .isTrue();
  }

  @Test
  void twoWhoStartAtOnceShareOneInterview() throws Exception {
    var together = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var one = threads.submit(() -> atOnce(together, owner, "N01", List.of("oui")));
      var two = threads.submit(() -> atOnce(together, other, "N02", List.of("utilise")));
      assertThat(one.get().stored()).isTrue();
      assertThat(two.get().stored()).isTrue();
    }
    assertThat(open(owner).answers().chosen()).containsOnlyKeys("N01", "N02");
  }

  private AnswerSaved atOnce(
      CyclicBarrier together, PersonRef person, String question, List<String> chosen)
      throws Exception {
    together.await();
    return answer(person, question, null, chosen);
  }

  @Test
  void refusesWhatTheQuestionDoesNotOffer() {
    for (var wrong :
        List.of(
            new AnswerChange("N01", null, List.of("peut-être")),
            new AnswerChange("N01", null, List.of("oui", "non")),
            new AnswerChange("N02", null, List.of()),
            new AnswerChange("N99", null, List.of("oui")))) {
      assertThatThrownBy(() -> as(owner, () -> interviews.answer(use, wrong)))
          .isInstanceOf(RuleViolated.class);
    }
    assertThat(open(owner).state()).isNull();
  }

  @Test
  void endsAsARunThatIsNeverAltered() {
    fill(owner, SampleAnswers.SORTING);
    var row = complete(owner);

    assertThat(row.risk()).isEqualTo(AiActClass.HIGH_RISK);
    assertThat(row.number()).isEqualTo(1);
    assertThat(row.pack()).isEqualTo(PACK);
    assertThat(row.madeBy()).isEqualTo(owner);
    assertThat(row.answers()).isEqualTo(SampleAnswers.SORTING);
    assertThat(row.runHash()).matches("[0-9a-f]{64}");
    var stored = as(owner, () -> classifications.latest(use)).orElseThrow();
    assertThat(stored).isEqualTo(row);
    assertThat(stored.intact()).isTrue();
    assertThat(open(owner).state()).isNull();
  }

  @Test
  void keepsInARunOnlyWhatTheAnswersLeadThrough() {
    fill(owner, SampleAnswers.SORTING);
    answer(owner, "N08", List.of("recrutement"), List.of());
    assertThat(complete(owner).answers().chosen()).doesNotContainKeys("N09", "N10C");
  }

  @Test
  void recordsOnceWhatIsSentTwice() {
    fill(owner, SampleAnswers.MACRO);
    var state = open(owner).state();
    var first = as(owner, () -> interviews.complete(use, state.id(), state.version(), PACK));
    var again = as(owner, () -> interviews.complete(use, state.id(), state.version(), PACK));

    assertThat(again).isEqualTo(first);
    assertThat(as(owner, () -> classifications.sheet(use)).history()).hasSize(1);
  }

  @Test
  void twoWhoEndItAtOnceGetTheSameRun() throws Exception {
    fill(owner, SampleAnswers.SORTING);
    var state = open(owner).state();
    var together = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var both =
          List.of(owner, other).stream()
              .map(person ->
                  threads.submit(() -> {
                    together.await();
                    return as(
                        person, () -> interviews.complete(use, state.id(), state.version(), PACK));
                  }))
              .toList();
      assertThat(both.getFirst().get()).isPresent().isEqualTo(both.getLast().get());
    }
    assertThat(as(owner, () -> classifications.sheet(use)).history()).hasSize(1);
  }

  @Test
  void recordsNothingThatSomebodyDidNotSee() {
    fill(owner, SampleAnswers.SORTING);
    var seen = open(owner).state();
    answer(other, "N09", List.of("oui"), List.of("ne_sait_pas"));
    assertThat(as(owner, () -> interviews.complete(use, seen.id(), seen.version(), PACK)))
        .isEmpty();

    law.install();
    var state = open(owner).state();
    assertThat(as(owner, () -> interviews.complete(use, state.id(), state.version(), PACK)))
        .as("answers to questions of a pack that is the latest no more")
        .isEmpty();
    assertThat(as(owner, () -> classifications.latest(use))).isEmpty();
  }

  @Test
  void recordsNothingWhileAQuestionIsOpen() {
    answer(owner, "N01", null, List.of("oui"));
    assertThatThrownBy(() -> complete(owner)).isInstanceOf(RuleViolated.class);
  }

  @Test
  void startsAgainWithTheAnswersOfTheLastRun() {
    classified.record(company, owner, use, SampleAnswers.SORTING);
    var sheet = as(other, () -> interviews.start(use));
    assertThat(sheet.answers()).isEqualTo(SampleAnswers.SORTING);
    assertThat(as(owner, () -> interviews.start(use)).state().id())
        .as("one that runs goes on")
        .isEqualTo(sheet.state().id());

    answer(other, "N09", List.of("oui"), List.of("non"));
    answer(other, "N10", null, List.of("preparatoire"));
    answer(other, "N10B", null, List.of("non"));
    var row = complete(other);
    assertThat(row.number()).isEqualTo(2);
    assertThat(row.risk()).isEqualTo(AiActClass.MINIMAL);
    var history = as(owner, () -> classifications.sheet(use));
    assertThat(history.history()).extracting(ClassificationRow::number).containsExactly(2, 1);
    assertThat(history.changes(row).orElseThrow().answers())
        .extracting(changed ->
            (changed.after() == null ? changed.before() : changed.after()).question().id())
        .containsExactly("N09", "N10", "N10B", "N10C");
  }

  @Test
  void isGivenUpWhereARunCounts() {
    answer(owner, "N01", null, List.of("oui"));
    var first = open(owner).state().id();
    assertThatThrownBy(() -> drop(first)).isInstanceOf(RuleViolated.class);
    assertThat(open(owner).state()).as("first answers are kept").isNotNull();

    fill(owner, SampleAnswers.MACRO);
    complete(owner);
    var second = as(owner, () -> interviews.start(use)).state().id();
    drop(second);
    drop(second);
    assertThat(open(owner).state()).isNull();
    assertThat(as(owner, () -> classifications.latest(use))).isPresent();
  }

  private void drop(UUID interview) {
    as(
        owner,
        () -> {
          interviews.drop(use, interview);
          return interview;
        });
  }

  @Test
  void isClosedToWhoMayNotClassify() {
    var reader = companies.member(company, Role.REVIEWING_CONSULTANT);
    var employee = companies.member(company, Role.EMPLOYEE);
    var elsewhere = companies.company();
    var stranger = companies.member(elsewhere, Role.DIRECTOR);
    answer(owner, "N01", null, List.of("oui"));

    for (var person : List.of(reader, employee)) {
      assertThatThrownBy(() -> answer(person, "N01", List.of("oui"), List.of("non")))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> as(person, () -> interviews.start(use)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> complete(person)).isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> as(employee, () -> classifications.sheet(use)))
        .isInstanceOf(NotFound.class);
    assertThat(as(reader, () -> classifications.sheet(use)).subject().mayClassify()).isFalse();
    assertThatThrownBy(() ->
            CurrentTenant.call(
                elsewhere.id(), () -> Caller.callAs(stranger, () -> classifications.sheet(use))))
        .isInstanceOf(NotFound.class);
  }

  private InterviewSheet open(PersonRef person) {
    return as(person, () -> interviews.open(use));
  }

  private AnswerSaved answer(
      PersonRef person,
      String question,
      @Nullable List<String> seen,
      @Nullable List<String> chosen) {
    return as(person, () -> interviews.answer(use, new AnswerChange(question, seen, chosen)));
  }

  private void fill(PersonRef person, Answers answers) {
    answers
        .chosen()
        .forEach((question, chosen) ->
            answer(person, question, open(person).answer(question).orElse(null), chosen));
  }

  private ClassificationRow complete(PersonRef person) {
    return as(
            person,
            () -> {
              var sheet = interviews.open(use);
              var state = sheet.state();
              return interviews.complete(use, state.id(), state.version(), sheet.pack().version());
            })
        .orElseThrow();
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }
}
