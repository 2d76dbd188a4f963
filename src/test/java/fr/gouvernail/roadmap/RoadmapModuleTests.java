package fr.gouvernail.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AssessmentClosing;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.roadmap.AdoptionProposal.Line;
import fr.gouvernail.roadmap.AdoptionProposal.State;
import fr.gouvernail.scoring.AuditResult.Tier;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.trail.Trail;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

@PortalTest
class RoadmapModuleTests {

  @Autowired RoadmapService roadmap;
  @Autowired RoadmapEditing editing;
  @Autowired RoadmapAdoption adoption;
  @Autowired RoadmapExports exports;
  @Autowired OwnActions own;
  @Autowired AssessmentClosing closing;
  @Autowired Questionnaires questionnaires;
  @Autowired TestCompanies companies;
  @Autowired Statements statements;
  @Autowired Trail trail;

  Workspace company;
  PersonRef director;
  PersonRef employee;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    employee = companies.member(company, Role.EMPLOYEE);
  }

  @Test
  void adoptsTheRecommendationsOfAClosedAuditWithinTheCapacity() {
    var audit = closed(1);
    var proposal = as(director, () -> adoption.proposal(audit));
    assertThat(proposal.lines()).hasSizeGreaterThan(10).allMatch(l -> l.state() == State.NEW);

    var adopted = as(director, () -> adoption.adopt(audit, all(proposal)));

    assertThat(adopted.added()).isEqualTo(proposal.lines().size());
    var board = as(director, () -> roadmap.board(company));
    assertThat(board.capacity()).isEqualTo(9);
    assertThat(board.overloaded()).isEmpty();
    assertThat(board.rows()).hasSize(adopted.added());
    var first = proposal.lines().getFirst().recommended();
    var row =
        board.rows().stream()
            .filter(r -> first.action().equals(r.catalogueAction()))
            .findFirst()
            .orElseThrow();
    assertThat(row.quarter()).isEqualTo(proposal.first());
    var detail = as(director, () -> roadmap.detail(row.id()));
    assertThat(detail.questions()).isEqualTo(first.questions());
    assertThat(detail.advice()).isEqualTo(first.advice());
    assertThat(trailed("roadmap.action.adopted")).isEqualTo(adopted.added());
  }

  @Test
  void doesNotDuplicateWhatASecondAuditRecommendsAgain() {
    var first = closed(1);
    as(director, () -> adoption.adopt(first, all(as(director, () -> adoption.proposal(first)))));
    var before = as(director, () -> roadmap.board(company)).rows();
    var finished = before.getFirst();
    run(director, () -> editing.become(finished.id(), 0, ActionStatus.DONE, null));

    var second = closed(0);
    var proposal = as(director, () -> adoption.proposal(second));
    assertThat(state(proposal, finished.catalogueAction())).isEqualTo(State.DONE_BEFORE);
    var kept = before.get(1);
    assertThat(state(proposal, kept.catalogueAction())).isEqualTo(State.OPEN);
    var adopted = as(director, () -> adoption.adopt(second, all(proposal)));

    var after = as(director, () -> roadmap.board(company)).rows();
    assertThat(adopted.renewed())
        .isEqualTo((int) proposal.lines().stream().filter(l -> l.state() == State.OPEN).count());
    assertThat(after).hasSize(before.size() + adopted.added());
    var open = after.stream().filter(r -> r.status().isOpen()).toList();
    assertThat(open).extracting(RoadmapRow::catalogueAction).doesNotHaveDuplicates();
    var renewed = after.stream().filter(r -> r.id().equals(kept.id())).findFirst().orElseThrow();
    assertThat(renewed.quarter()).isEqualTo(kept.quarter());
    assertThat(renewed.version()).isGreaterThan(kept.version());
    assertThat(open).anyMatch(r -> r.catalogueAction().equals(finished.catalogueAction()));
    assertThatExceptionOfType(RuleViolated.class)
        .isThrownBy(() ->
            run(director, () -> editing.become(finished.id(), 1, ActionStatus.UNDER_WAY, null)))
        .satisfies(e -> assertThat(e.key()).isEqualTo("roadmap.rule.open.elsewhere"));
  }

  @Test
  void adoptsNothingThatTheAuditDoesNotRecommend() {
    var audit = closed(1);
    assertThatThrownBy(() -> as(director, () -> adoption.adopt(audit, Set.of("unheard-of"))))
        .isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> as(director, () -> adoption.adopt(audit, Set.of())))
        .isInstanceOf(RuleViolated.class);
  }

  @Test
  void proposesTheLastRevisionOfACorrectedAuditAndAdoptsNoOther() {
    var first = closed(1);
    var consultant = companies.member(company, Role.CONSULTANT);
    var second = as(consultant, () -> closing.correct(first, "Pièce reçue après l’entretien."));
    assertThat(as(director, () -> adoption.proposal(first)).assessment()).isEqualTo(first);
    as(consultant, () -> closing.close(second));

    var proposal = as(director, () -> adoption.proposal(first));
    assertThat(proposal.assessment()).isEqualTo(second);
    assertThatExceptionOfType(RuleViolated.class)
        .isThrownBy(() -> as(director, () -> adoption.adopt(first, all(proposal))))
        .satisfies(e -> assertThat(e.key()).isEqualTo("roadmap.rule.superseded"));
    assertThat(as(director, () -> adoption.adopt(second, all(proposal))).added()).isPositive();
  }

  @Test
  void movesAnActionBetweenAndWithinQuarters() {
    var now = as(director, () -> roadmap.board(company)).current();
    var a = add("A", now);
    var b = add("B", now);
    var c = add("C", now);

    assertThat(as(director, () -> editing.move(c, now, a))).isEqualTo(1);
    assertThat(titles(0)).containsExactly("C", "A", "B");
    assertThat(as(director, () -> editing.move(a, now.plus(1), null))).isEqualTo(1);
    assertThat(titles(0)).containsExactly("C", "B");
    assertThat(titles(1)).containsExactly("A");
    for (int i = 0; i < 30; i++) {
      as(director, () -> editing.move(b, now, c));
      as(director, () -> editing.move(c, now, b));
    }
    assertThat(titles(0)).containsExactly("C", "B");
    assertThat(trailed("roadmap.action.moved")).isEqualTo(62);
  }

  @Test
  void refusesAChangeOverASomebodyElsesOne() {
    var now = as(director, () -> roadmap.board(company)).current();
    var id = add("A", now);
    var form = new ActionForm("Autre", Tier.PRIORITY, "M", now, employee, null, null, "");
    run(director, () -> editing.change(id, 0, form));
    assertThatThrownBy(() -> run(director, () -> editing.change(id, 0, form)))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThat(as(director, () -> roadmap.detail(id)).row().points()).isEqualTo(3);
    assertThat(trailed("roadmap.action.assigned")).isEqualTo(1);
  }

  @Test
  void showsAnEmployeeWhatIsAssignedToHimOrHerOnly() {
    var now = as(director, () -> roadmap.board(company)).current();
    var mine = add("A", now);
    var other = add("B", now);
    run(
        director,
        () ->
            editing.change(
                mine, 0, new ActionForm("A", Tier.PLANNED, "S", now, employee, null, null, "")));

    assertThat(as(employee, own::mine)).extracting(RoadmapRow::id).containsExactly(mine);
    assertThatThrownBy(() -> as(employee, () -> own.detail(other))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> run(employee, () -> own.report(other, 0, ActionStatus.DONE, null, "")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(employee, () -> roadmap.board(company)))
        .isInstanceOf(NotFound.class);

    run(employee, () -> own.report(mine, 1, ActionStatus.UNDER_WAY, null, "Devis reçu"));
    var seen = as(director, () -> roadmap.detail(mine));
    assertThat(seen.row().status()).isEqualTo(ActionStatus.UNDER_WAY);
    assertThat(seen.ownerReport()).isEqualTo("Devis reçu");
    assertThatThrownBy(
            () -> run(employee, () -> own.report(mine, 2, ActionStatus.ABANDONED, "Non", "")))
        .isInstanceOf(RuleViolated.class);
  }

  @Test
  void assignsNobodyFromOutside() {
    var stranger = companies.member(companies.company(), Role.EMPLOYEE);
    var now = as(director, () -> roadmap.board(company)).current();
    assertThatExceptionOfType(RuleViolated.class)
        .isThrownBy(() ->
            as(
                director,
                () ->
                    editing.add(
                        new ActionForm("A", Tier.PLANNED, "S", now, stranger, null, null, ""))))
        .satisfies(e -> assertThat(e.key()).isEqualTo("roadmap.rule.owner"));
  }

  @Test
  void hidesTheRoadmapOfOthers() {
    var now = as(director, () -> roadmap.board(company)).current();
    var id = add("A", now);
    var audit = closed(1);
    var other = companies.company();
    var otherDirector = companies.member(other, Role.DIRECTOR);

    assertThat(in(other, otherDirector, () -> roadmap.board(other)).rows()).isEmpty();
    assertThatThrownBy(() -> in(other, otherDirector, () -> roadmap.detail(id)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> in(other, otherDirector, () -> editing.move(id, now, null)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> in(other, otherDirector, () -> adoption.proposal(audit)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void filtersAndSortsTheListInTheDatabase() {
    var now = as(director, () -> roadmap.board(company)).current();
    add("100% prêt", now);
    add("Former l’équipe", now.plus(1));
    var blocked = add("Acheter", now);
    run(director, () -> editing.become(blocked, 0, ActionStatus.BLOCKED, "Budget"));
    var page = PageRequest.of(0, 50, Sort.by("title").and(Sort.by("quarter", "place", "id")));

    assertThat(as(director, () -> roadmap.page(RoadmapFilter.NONE, page)))
        .extracting(r -> r.title().fr())
        .containsExactly("100% prêt", "Acheter", "Former l’équipe");
    assertThat(find(new RoadmapFilter("0%", Set.of(), null, null, null))).hasSize(1);
    assertThat(find(new RoadmapFilter("équi", Set.of(), null, Tier.PLANNED, null))).hasSize(1);
    assertThat(find(new RoadmapFilter("", EnumSet.of(ActionStatus.BLOCKED), null, null, null)))
        .hasSize(1);
    assertThat(find(new RoadmapFilter("", Set.of(), employee, null, null))).isEmpty();
    assertThat(find(new RoadmapFilter("", Set.of(), null, null, "GOV"))).isEmpty();
    var progress = as(director, roadmap::progress);
    assertThat(progress.open()).isEqualTo(3);
    assertThat(progress.blocked()).isEqualTo(1);
    assertThat(as(director, () -> roadmap.top(2))).hasSize(2);
  }

  @Test
  void needsAsManyStatementsForTenTimesTheActions() {
    var now = as(director, () -> roadmap.board(company)).current();
    IntStream.range(0, 3).forEach(i -> add("A" + i, now));
    var few = sent();
    IntStream.range(0, 27).forEach(i -> add("B" + i, now));
    assertThat(sent()).isEqualTo(few).isEqualTo(1);
    assertThat(statements.during(() -> find(RoadmapFilter.NONE))).hasSize(1);
    assertThat(statements.during(() -> as(director, () -> roadmap.top(5)))).hasSize(1);
  }

  @Test
  void exportsTheRoadmapInTheReadersLanguage() {
    var audit = closed(1);
    as(director, () -> adoption.adopt(audit, all(as(director, () -> adoption.proposal(audit)))));

    var french =
        new String(as(director, () -> exports.calendar(Locale.FRENCH)), StandardCharsets.UTF_8);
    var english =
        new String(as(director, () -> exports.calendar(Locale.ENGLISH)), StandardCharsets.UTF_8);
    assertThat(french).contains("BEGIN:VEVENT").contains("Sans porteur");
    assertThat(english).contains("No owner").isNotEqualTo(french);
    assertThat(as(director, () -> exports.workbook(Locale.FRENCH))).hasSizeGreaterThan(4000);
  }

  @Test
  void anActionOfTheCompanysOwnHasNoEmptyLineInTheCalendar() {
    add("Former, puis suivre", as(director, () -> roadmap.board(company)).current());

    assertThat(
            new String(as(director, () -> exports.calendar(Locale.FRENCH)), StandardCharsets.UTF_8))
        .contains("SUMMARY:Former\\, puis suivre\r\n", "DESCRIPTION:Sans porteur\r\n");
  }

  private int sent() {
    return statements.during(() -> as(director, () -> roadmap.board(company))).size();
  }

  private java.util.List<RoadmapRow> find(RoadmapFilter filter) {
    return as(director, () -> roadmap.page(filter, PageRequest.ofSize(50)));
  }

  private java.util.List<String> titles(int column) {
    return as(director, () -> roadmap.board(company)).columns().get(column).rows().stream()
        .map(r -> r.title().fr())
        .toList();
  }

  private ActionId add(String title, Quarter quarter) {
    return as(
        director,
        () -> editing.add(new ActionForm(title, Tier.PLANNED, "S", quarter, null, null, null, "")));
  }

  private static Set<String> all(AdoptionProposal proposal) {
    return proposal.lines().stream().map(l -> l.recommended().action()).collect(Collectors.toSet());
  }

  private static State state(AdoptionProposal proposal, String action) {
    return proposal.lines().stream()
        .filter(l -> l.recommended().action().equals(action))
        .map(Line::state)
        .findFirst()
        .orElseThrow();
  }

  private AssessmentId closed(int value) {
    return new ClosedAudits(closing, questionnaires, companies).of(company, value);
  }

  private long trailed(String action) {
    return as(director, () -> trail.lines(action, PageRequest.ofSize(500))).size();
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return in(company, person, work);
  }

  private void run(PersonRef person, Runnable work) {
    in(
        company,
        person,
        () -> {
          work.run();
          return true;
        });
  }

  private static <T> T in(Workspace where, PersonRef person, Supplier<T> work) {
    return Caller.callAs(person, () -> CurrentTenant.call(where.id(), work));
  }
}
