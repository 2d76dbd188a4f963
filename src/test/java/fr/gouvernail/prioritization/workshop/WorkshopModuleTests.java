package fr.gouvernail.prioritization.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.awaiting.Awaited;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.Role;
import fr.gouvernail.prioritization.FixedUseCases;
import fr.gouvernail.prioritization.model.Placed;
import fr.gouvernail.prioritization.model.Scores;
import fr.gouvernail.prioritization.workshop.WorkshopDetail.Tally;
import fr.gouvernail.prioritization.workshop.WorkshopDetail.Topic;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.trail.Trail;
import fr.gouvernail.trail.TrailLine;
import fr.gouvernail.usecase.model.Criterion;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

@PortalTest
class WorkshopModuleTests {

  private static final Set<Criterion> ALL = EnumSet.allOf(Criterion.class);

  @Autowired TestCompanies companies;
  @Autowired FixedUseCases useCases;
  @Autowired Workshops workshops;
  @Autowired WorkshopLeading leading;
  @Autowired Voting voting;
  @Autowired WorkshopMinutes minutes;
  @Autowired Votes votes;
  @Autowired Awaiting awaiting;
  @Autowired Trail trail;
  @Autowired Statements statements;
  @Autowired JdbcTemplate jdbc;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef owner;
  PersonRef consultant;
  Placed first;
  Placed second;
  WorkshopId id;

  @BeforeEach
  void aWorkshopOfThreeOnTwoUses() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    owner = companies.member(company, Role.BUSINESS_OWNER);
    consultant = companies.member(company, Role.CONSULTANT);
    var six = useCases.sixOfBrevanne(company);
    first = six.get(2);
    second = six.get(3);
    id = WorkshopId.next();
    open(lead, id, List.of(first.id(), second.id()), List.of(director, lead, owner));
  }

  // --- opening

  @Test
  void anOpenWorkshopAsksItsPeopleAndNobodyElse() {
    assertThat(toVote(director)).isEqualTo("2");
    assertThat(toVote(owner)).isEqualTo("2");
    assertThat(awaits(consultant)).isEmpty();
    var detail = seen(owner);
    assertThat(detail.toVote()).hasSize(2);
    assertThat(detail.takesPart()).isTrue();
    assertThat(detail.topics())
        .extracting(Topic::title)
        .containsExactly(first.title(), second.title());
    assertThat(detail.topics().getFirst().before()).isEqualTo(first.scores());
    assertThat(trailActions()).containsOnlyOnce("prioritization.workshop.opened");
  }

  @Test
  void openedTwiceItIsOne() {
    open(lead, id, List.of(first.id()), List.of(director, owner));
    assertThat(as(lead, () -> workshops.latest(10)))
        .singleElement()
        .satisfies(row -> assertThat(row.useCases()).isEqualTo(2));
    assertThat(trailActions()).containsOnlyOnce("prioritization.workshop.opened");
  }

  @Test
  void aWorkshopWithoutUsesWithOnePersonOrWithSomebodyWhoMayNotScoreIsRefused() {
    var other = WorkshopId.next();
    refused("useCases", () -> open(lead, other, List.of(), List.of(director, owner)));
    refused("people", () -> open(lead, other, List.of(first.id()), List.of(owner)));
    refused(
        "stranger", () -> open(lead, other, List.of(first.id()), List.of(director, consultant)));
    refused(
        "title",
        () ->
            as(
                lead,
                () -> {
                  leading.open(
                      other, new NewWorkshop(" ", List.of(first.id()), List.of(director, owner)));
                  return null;
                }));
    assertThatThrownBy(
            () -> open(lead, other, List.of(UUID.randomUUID()), List.of(director, owner)))
        .isInstanceOf(NotFound.class);
    assertThat(as(lead, () -> workshops.latest(10))).hasSize(1);
  }

  @Test
  void thoseWhoMayScoreAreProposedWhateverGivesThemTheRight() {
    assertThat(as(lead, workshops::voters))
        .extracting(Member::person)
        .contains(director, lead, owner)
        .doesNotContain(consultant);
  }

  // --- secrecy

  @Test
  void beforeTheRevealNobodySeesMoreThanHisOwnVoteAndWhoVoted() {
    vote(owner, first, 3);
    vote(director, first, 9);

    for (var reader : List.of(lead, consultant, director, owner)) {
      var round = seen(reader).topic(first.id()).orElseThrow().current();
      assertThat(round.voted()).containsExactlyInAnyOrder(owner, director);
      assertThat(round.tallies()).isEmpty();
      assertThat(round.isRevealed()).isFalse();
      assertThat(round.mine().keySet())
          .isEqualTo(reader.equals(owner) || reader.equals(director) ? ALL : Set.of());
    }
    assertThat(seen(owner).topic(first.id()).orElseThrow().current().mine().get(Criterion.COST))
        .isEqualTo(new Ballot.Vote(3, "raison de 3"));
  }

  @Test
  void notEvenTheStatementHandsOutASecretVote() {
    vote(owner, first, 3);
    assertThat(in(() -> votes.seen(id.value(), lead.value())))
        .hasSize(7)
        .allSatisfy(v -> {
          assertThat(v.score()).isNull();
          assertThat(v.reason()).isNull();
        });
    assertThat(in(() -> votes.seen(id.value(), owner.value())))
        .allSatisfy(v -> assertThat(v.score()).isEqualTo(3));
  }

  @Test
  void theTrailSaysThatSomebodyVotedAndNotWhat() {
    vote(owner, first, 3);
    var line =
        as(director, () -> trail.lines("prioritization.", PageRequest.ofSize(50))).stream()
            .filter(l -> l.action().equals("prioritization.vote.cast"))
            .findFirst()
            .orElseThrow();
    assertThat(line.toString()).doesNotContain("raison de 3");
    assertThat(line.details().replace(" ", "")).isEqualTo("{\"useCase\":3,\"round\":1}");
  }

  @Test
  void aSingleVoteIsNotRevealedForItsVoterWouldBeKnown() {
    vote(owner, first, 3);
    refused("fewVotes", () -> reveal(first));
    assertThat(seen(lead).topic(first.id()).orElseThrow().current().isRevealed()).isFalse();
  }

  @Test
  void revealedVotesHaveNoNamesAndReasonsNoOrderThatTellsThem() {
    cast(owner, first, 9, "zèbre");
    cast(director, first, 4, "abeille");
    cast(lead, first, 5, "");
    reveal(first);

    var round = seen(consultant).topic(first.id()).orElseThrow().current();
    assertThat(round.tallies()).hasSize(7);
    var tally = round.tallies().getFirst();
    assertThat(tally.votes()).containsExactly(4, 5, 9);
    assertThat(tally.median()).isEqualByComparingTo("5");
    assertThat(tally.spread()).isEqualTo(5);
    assertThat(tally.isWide()).isTrue();
    assertThat(tally.reasons()).containsExactly("abeille", "zèbre");
  }

  @Test
  void revealingOneUseLeavesTheOthersSecret() {
    vote(owner, first, 3);
    vote(director, first, 4);
    vote(owner, second, 5);
    reveal(first);
    reveal(first);
    var other = seen(lead).topic(second.id()).orElseThrow();
    assertThat(other.current().isRevealed()).isFalse();
    assertThat(other.results()).isEmpty();
    assertThat(trailActions()).containsOnlyOnce("prioritization.round.revealed");
  }

  // --- voting

  @ParameterizedTest
  @ValueSource(ints = {0, 11, -1, 100})
  void aScoreOutOfRangeIsRefused(int score) {
    assertThatThrownBy(() -> new Ballot.Vote(score, ""))
        .isInstanceOfSatisfying(
            RuleViolated.class, e -> assertThat(e.key()).isEqualTo("prioritization.rule.range"));
  }

  @Test
  void aBallotThatMissesACriterionOrHasAReasonTooLongIsRefused() {
    var few = new EnumMap<Criterion, Ballot.Vote>(Criterion.class);
    few.put(Criterion.COST, new Ballot.Vote(5, ""));
    refused("incomplete", () -> cast(owner, round(first), new Ballot(few)));
    refused("reason", () -> new Ballot.Vote(5, "x".repeat(Ballot.LONGEST_REASON + 1)));
    assertThat(new Ballot.Vote(5, " deux\n lignes ").reason()).isEqualTo("deux lignes");
    assertNothingVoted();
  }

  @Test
  void theSameVoteTwiceIsOneAndAnotherOneIsRefused() {
    vote(owner, first, 3);
    vote(owner, first, 3);
    refused("voted", () -> vote(owner, first, 4));
    assertThat(in(() -> votes.count())).isEqualTo(7);
    assertThat(seen(owner).topic(first.id()).orElseThrow().current().mine().get(Criterion.DATA))
        .isEqualTo(new Ballot.Vote(3, "raison de 3"));
    assertThat(trailActions()).containsOnlyOnce("prioritization.vote.cast");
  }

  @Test
  void whoeverIsNotAskedIsRefused() {
    var stranger = companies.member(company, Role.IT_MANAGER);
    refused("notAsked", () -> vote(stranger, first, 3));
    assertThatThrownBy(() -> vote(consultant, first, 3))
        .as("a consultant has no right to score at all")
        .isInstanceOf(NotFound.class);
    assertNothingVoted();
  }

  @Test
  void aVoteAfterTheRevealOrAfterTheCloseIsRefusedAndChangesNothing() {
    vote(owner, first, 3);
    vote(director, first, 4);
    reveal(first);
    refused("revealed", () -> vote(lead, first, 5));
    close();
    refused("closed", () -> vote(lead, second, 5));
    assertThat(in(() -> votes.count())).isEqualTo(14);
  }

  @Test
  void aRoundOfAnotherWorkshopIsNotFound() {
    var other = WorkshopId.next();
    open(lead, other, List.of(second.id()), List.of(director, owner));
    var foreign = seen(owner, other).topics().getFirst().current().id();
    assertThatThrownBy(() -> cast(owner, foreign, ballot(ALL, 3, ""))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> cast(owner, UUID.randomUUID(), ballot(ALL, 3, "")))
        .isInstanceOf(NotFound.class);
    assertNothingVoted();
  }

  @Test
  void whoVotedIsAtTheSamePointOnAnotherDevice() {
    vote(owner, first, 3);
    assertThat(seen(owner).toVote()).extracting(Topic::useCase).containsExactly(second.id());
    assertThat(toVote(owner)).isEqualTo("1");
    vote(owner, second, 3);
    assertThat(awaits(owner)).isEmpty();
    assertThat(toVote(director)).as("others are asked still").isEqualTo("2");
  }

  @Test
  void twoVotesOfOnePersonAtOnceAreOne() throws Exception {
    var round = round(first);
    Callable<String> three = () -> outcome(() -> cast(owner, round, ballot(ALL, 3, "")));
    Callable<String> eight = () -> outcome(() -> cast(owner, round, ballot(ALL, 8, "")));
    var outcomes = atOnce(List.of(three, eight));
    assertThat(outcomes).containsExactlyInAnyOrder("done", "prioritization.rule.voted");
    assertThat(in(() -> votes.count())).isEqualTo(7);
  }

  @Test
  void everybodyVotesAtOnceAndARevealMeanwhileTakesAllOrNoneOfABallot() throws Exception {
    vote(director, first, 4);
    vote(owner, first, 5);
    var round = round(first);
    Callable<String> late = () -> outcome(() -> cast(lead, round, ballot(ALL, 6, "")));
    Callable<String> reveal = () -> outcome(() -> reveal(first));
    var outcomes = atOnce(List.of(late, reveal));
    assertThat(outcomes.get(1)).isEqualTo("done");
    int voters = outcomes.get(0).equals("done") ? 3 : 2;
    assertThat(outcomes.get(0)).isIn("done", "prioritization.rule.revealed");
    assertThat(seen(consultant).topic(first.id()).orElseThrow().current().tallies())
        .hasSize(7)
        .allSatisfy(tally -> assertThat(tally.votes()).hasSize(voters));
  }

  @Test
  void theDatabaseRefusesToChangeAVote() {
    vote(owner, first, 3);
    assertThatThrownBy(() ->
            jdbc.update(
                "update workshop_vote set score = 10 where tenant_id = ?",
                bytes(company.id().value())))
        .hasMessageContaining("append-only");
  }

  // --- rounds, result, end

  @Test
  void aSecondRoundAsksAgainAboutSomeCriteriaAndItsResultCounts() {
    vote(owner, first, 3);
    vote(director, first, 9);
    refused("secret", () -> again(first, Set.of(Criterion.COST)));
    reveal(first);
    refused("criteria", () -> again(first, Set.of()));
    again(first, Set.of(Criterion.COST, Criterion.DATA));
    again(first, Set.of(Criterion.DATA, Criterion.COST));

    assertThat(trailActions()).containsOnlyOnce("prioritization.round.opened");
    assertThat(toVote(owner)).as("both uses").isEqualTo("2");
    assertThat(toVote(lead)).isEqualTo("2");
    var topic = seen(owner).topic(first.id()).orElseThrow();
    assertThat(topic.rounds()).hasSize(2);
    assertThat(topic.current().criteria())
        .containsExactlyInAnyOrder(Criterion.COST, Criterion.DATA);
    assertThat(topic.results()).as("the first result stays in sight").hasSize(7);
    refused("incomplete", () -> vote(owner, first, 6));
    cast(owner, round(first), ballot(topic.current().criteria(), 6, ""));
    cast(director, round(first), ballot(topic.current().criteria(), 6, ""));
    reveal(first);

    var after = seen(owner).topic(first.id()).orElseThrow();
    assertThat(after.result().values())
        .containsEntry(Criterion.COST, 6)
        .containsEntry(Criterion.DATA, 6)
        .containsEntry(Criterion.SKILLS, 6);
    assertThat(after.results().get(Criterion.SKILLS)).extracting(Tally::isWide).isEqualTo(true);
    assertThat(after.toDiscuss()).doesNotContain(Criterion.COST, Criterion.DATA);
    refused("rounds", () -> again(first, Set.of(Criterion.SKILLS)));
  }

  @Test
  void adoptedMediansBecomeTheScoresOfTheUseWithTheirReason() {
    vote(owner, first, 7);
    vote(director, first, 8);
    refused("secret", () -> adopt(first, 0));
    reveal(first);
    adopt(first, 0);
    adopt(first, 0);

    var now = in(() -> useCases.one(first.id()));
    assertThat(now.scores()).as("7.5 is kept as 8").isEqualTo(all(8));
    assertThat(now.version()).as("once").isEqualTo(1);
    assertThat(now.reasons().get(Criterion.COST).replace('\u00a0', ' '))
        .isEqualTo("Atelier « Essai » : médiane de 2 votes, de 7 à 8.");
    var adoption = seen(owner).topic(first.id()).orElseThrow().adoption();
    assertThat(adoption).isNotNull();
    assertThat(adoption.scores()).isEqualTo(all(8));
    assertThat(adoption.by()).isEqualTo(lead);
    assertThat(trailActions()).containsOnlyOnce("prioritization.result.adopted");
  }

  @Test
  void somebodyWhoScoredMeanwhileIsNotOverwritten() {
    vote(owner, first, 7);
    vote(director, first, 8);
    reveal(first);
    in(() -> {
      useCases.score(first.id(), 0, all(2).byId(), java.util.Map.of());
      return null;
    });
    assertThatThrownBy(() -> adopt(first, 0))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    assertThat(in(() -> useCases.one(first.id())).scores()).isEqualTo(all(2));
    assertThat(seen(owner).topic(first.id()).orElseThrow().adoption()).isNull();
    adopt(first, 1);
    assertThat(in(() -> useCases.one(first.id())).scores()).isEqualTo(all(8));
  }

  @Test
  void aClosedWorkshopStaysAsItIsAndSecretsStaySecret() {
    vote(owner, first, 3);
    vote(director, first, 4);
    close();
    close();
    assertThat(trailActions()).containsOnlyOnce("prioritization.workshop.closed");
    assertThat(awaits(lead)).isEmpty();
    refused("closed", () -> reveal(first));
    refused("closed", () -> again(first, ALL));
    assertThat(seen(lead).topic(first.id()).orElseThrow().results()).isEmpty();
    assertThat(as(lead, () -> workshops.latest(10)))
        .singleElement()
        .satisfies(row -> assertThat(row.isOpen()).isFalse());
  }

  @Test
  void onlyWhoeverMayLeadLeads() {
    vote(owner, first, 3);
    vote(director, first, 4);
    assertThatThrownBy(() ->
            as(
                owner,
                () -> {
                  leading.reveal(id, first.id());
                  return null;
                }))
        .isInstanceOf(NotFound.class);
    as(
        consultant,
        () -> {
          leading.reveal(id, first.id());
          return null;
        });
    assertThat(seen(owner).topic(first.id()).orElseThrow().current().isRevealed()).isTrue();
  }

  @Test
  void anotherCompanyFindsNothing() {
    var elsewhere = companies.company();
    var stranger = companies.member(elsewhere, Role.AI_LEAD);
    assertThatThrownBy(() ->
            Caller.callAs(
                stranger, () -> CurrentTenant.call(elsewhere.id(), () -> workshops.one(id))))
        .isInstanceOf(NotFound.class);
  }

  // --- minutes and figures

  @Test
  void theMinutesSayWhoTookPartWhatCameOutAndWhatWasDecided() throws IOException {
    cast(owner, first, 3, "trop cher");
    cast(director, first, 9, "");
    reveal(first);
    adopt(first, 0);
    close();
    var french = text(as(owner, () -> minutes.pdf(id, Locale.FRENCH)));
    assertThat(french)
        .contains("Essai", "Participants", "1 sur 2", "0 sur 2", first.title())
        .contains("« trop cher »", "3 · 9", "À discuter", "notes adoptées")
        .contains("il reste secret");
    assertThat(text(as(owner, () -> minutes.pdf(id, Locale.ENGLISH))))
        .contains("First round", "To discuss", "it stays secret");
  }

  @Test
  void aWorkshopIsReadInFourStatementsWhateverItsSize() {
    vote(owner, first, 3);
    vote(director, first, 9);
    assertThat(statements.during(() -> seen(lead))).hasSize(4);
    assertThat(statements.during(() -> as(lead, () -> workshops.latest(50)))).hasSize(1);
  }

  // --- steps

  private void open(PersonRef by, WorkshopId workshop, List<UUID> uses, List<PersonRef> people) {
    as(
        by,
        () -> {
          leading.open(workshop, new NewWorkshop("Essai", uses, people));
          return null;
        });
  }

  private void vote(PersonRef person, Placed useCase, int score) {
    cast(person, useCase, score, "raison de " + score);
  }

  private void cast(PersonRef person, Placed useCase, int score, String reason) {
    cast(person, round(useCase), ballot(ALL, score, reason));
  }

  private void cast(PersonRef person, UUID round, Ballot ballot) {
    as(
        person,
        () -> {
          voting.vote(id, round, ballot);
          return null;
        });
  }

  private static Ballot ballot(Set<Criterion> criteria, int score, String reason) {
    var votes = new EnumMap<Criterion, Ballot.Vote>(Criterion.class);
    criteria.forEach(c -> votes.put(c, new Ballot.Vote(score, reason)));
    return new Ballot(votes);
  }

  private UUID round(Placed useCase) {
    return seen(lead).topic(useCase.id()).orElseThrow().current().id();
  }

  private void reveal(Placed useCase) {
    as(
        lead,
        () -> {
          leading.reveal(id, useCase.id());
          return null;
        });
  }

  private void again(Placed useCase, Set<Criterion> criteria) {
    as(
        lead,
        () -> {
          leading.askAgain(id, useCase.id(), criteria);
          return null;
        });
  }

  private void adopt(Placed useCase, long version) {
    as(
        lead,
        () -> {
          leading.adopt(id, useCase.id(), version, Locale.FRENCH);
          return null;
        });
  }

  private void close() {
    as(
        lead,
        () -> {
          leading.close(id);
          return null;
        });
  }

  private WorkshopDetail seen(PersonRef reader) {
    return seen(reader, id);
  }

  private WorkshopDetail seen(PersonRef reader, WorkshopId workshop) {
    return as(reader, () -> workshops.one(workshop));
  }

  private static Scores all(int score) {
    return FixedUseCases.Uses.scores(score, score, score, score, score, score, score);
  }

  private List<Awaited> awaits(PersonRef person) {
    return as(person, () -> awaiting.mine(20)).matters().stream()
        .filter(matter -> matter.kind().equals(WorkshopMatters.TO_VOTE))
        .toList();
  }

  /// How many uses wait for a vote, as the matter says it.
  private String toVote(PersonRef person) {
    return awaits(person).getFirst().facts().getLast().value();
  }

  private List<String> trailActions() {
    return as(director, () -> trail.lines("prioritization.", PageRequest.ofSize(50))).stream()
        .map(TrailLine::action)
        .toList();
  }

  private void assertNothingVoted() {
    assertThat(in(() -> votes.count())).isZero();
  }

  private static void refused(String rule, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleViolated.class, e -> assertThat(e.key()).isEqualTo("prioritization.rule." + rule));
  }

  private static String outcome(Runnable act) {
    try {
      act.run();
      return "done";
    } catch (RuleViolated refused) {
      return refused.key();
    }
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private static List<String> atOnce(List<Callable<String>> acts) throws Exception {
    try (var threads = Executors.newFixedThreadPool(acts.size())) {
      var outcomes = new ArrayList<String>();
      for (var done : threads.invokeAll(acts)) {
        outcomes.add(done.get());
      }
      return outcomes;
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
    }
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return Caller.callAs(person, () -> in(work));
  }

  private <T> T in(Supplier<T> work) {
    return CurrentTenant.call(company.id(), work);
  }
}
