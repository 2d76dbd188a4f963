package fr.gouvernail.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.charter.AnswerChange.SetCell;
import fr.gouvernail.charter.AnswerChange.SetOption;
import fr.gouvernail.charter.AnswerChange.SetTools;
import fr.gouvernail.charter.AnswerChange.SetValue;
import fr.gouvernail.charter.model.Answers.CellChoice;
import fr.gouvernail.charter.model.CharterNumber;
import fr.gouvernail.charter.model.ClauseDiff;
import fr.gouvernail.charter.model.Finding;
import fr.gouvernail.charter.model.Stage;
import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.tool.Agreement;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.tool.ToolForm;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.tool.ToolStatus;
import fr.gouvernail.trail.Trail;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class CharterModuleTests {

  @Autowired CharterService charters;
  @Autowired CharterDrafting drafting;
  @Autowired ClauseEditing editing;
  @Autowired CharterReview review;
  @Autowired Dossiers dossiers;
  @Autowired CharterLife life;
  @Autowired ComingIntoForce comingIntoForce;
  @Autowired ToolService tools;
  @Autowired TestCompanies companies;
  @Autowired Statements statements;
  @Autowired Trail trail;
  @Autowired TransactionTemplate transactions;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef dpo;
  PersonRef employee;
  LocalDate today;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    dpo = companies.member(company, Role.DPO);
    employee = companies.member(company, Role.EMPLOYEE);
    today = LocalDate.now(ZoneId.of("Europe/Paris"));
  }

  @Test
  void goesFromDraftToForceAndIsReplacedByTheNext() {
    var first = inForce(complete(today));

    var shown = as(employee, () -> charters.inForce()).orElseThrow();
    assertThat(shown.row().id()).isEqualTo(first);
    assertThat(shown.row().number()).isEqualTo(new CharterNumber(1, 0));
    assertThat(shown.row().hash()).isEqualTo(shown.charter().hash());
    assertThat(shown.row().approvedBy()).isEqualTo(director);

    var second = complete(today);
    as(lead, () -> editing.save(second, "formation", -1, "La formation", "Deux heures par an."));
    inForce(second);

    var versions = as(employee, () -> charters.versions());
    assertThat(versions)
        .extracting(CharterRow::state)
        .containsExactly(CharterState.IN_FORCE, CharterState.REPLACED);
    assertThat(versions.getFirst().number()).isEqualTo(new CharterNumber(1, 1));
    assertThat(versions.getLast().ended()).isNotNull();
    assertThat(as(employee, () -> charters.compare(first, second)))
        .filteredOn(d -> d.kind() == ClauseDiff.Kind.CHANGED)
        .extracting(ClauseDiff::clause)
        .containsExactly("formation");
    assertThat(as(employee, () -> charters.published(first)).charter()).isEqualTo(shown.charter());
    assertThat(trailed("charter.inForce")).isEqualTo(2);
  }

  @Test
  void asksForEverythingBeforeAnApproval() {
    var id = start();
    run(lead, () -> life.submit(id));

    assertRule("charter.rule.blocked", director, () -> approve(id));
    assertThat(as(director, () -> charters.draft(id)).blocking(Stage.APPROVAL))
        .extracting(Finding::target)
        .contains("date_adoption", "date_effet", "date_revue", "date_information", "");
  }

  @Test
  void aFirstVersionStartsWithWhatTheWorkspaceKnows() {
    var answers = as(director, () -> charters.draft(start())).answers().values();

    assertThat(answers)
        .containsEntry("dirigeant", director.toString())
        .containsEntry("referent", lead.toString())
        .containsEntry("dpo", dpo.toString())
        .containsKey("contact_ia")
        .doesNotContainKey("suppleant");
  }

  @Test
  void isApprovedByTheDirectorWhoSignsItAlone() {
    var id = complete(today.plusDays(3));
    run(lead, () -> life.submit(id));
    var hash = as(lead, () -> charters.draft(id)).freeze().hash();
    var other = companies.member(company, Role.DIRECTOR);

    assertThatThrownBy(() -> run(lead, () -> life.approve(id, hash))).isInstanceOf(NotFound.class);
    assertRule("charter.rule.signatory", other, () -> life.approve(id, hash));
    assertRule("charter.rule.changed", director, () -> life.approve(id, "0".repeat(64)));

    run(director, () -> life.approve(id, hash));
    run(director, () -> life.approve(id, hash));
    assertThat(trailed("charter.approved")).isEqualTo(1);
    assertThat(state(id)).isEqualTo(CharterState.APPROVED);
    assertThat(as(employee, () -> charters.inForce())).isEmpty();
  }

  @Test
  void refusesADateInThePast() {
    var id = complete(today.minusDays(1));
    run(lead, () -> life.submit(id));
    assertRule("charter.rule.past", director, () -> approve(id));
  }

  @Test
  void hidesWhatIsInPreparationFromThoseWhoDoNotReviewIt() {
    var id = complete(today.plusDays(3));

    assertThat(as(employee, () -> charters.versions())).isEmpty();
    assertThatThrownBy(() -> as(employee, () -> charters.text(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(employee, () -> charters.published(id)))
        .isInstanceOf(NotFound.class);
    assertThat(as(dpo, () -> charters.text(id)).clauses()).isNotEmpty();
    assertThatThrownBy(() ->
            as(dpo, () -> drafting.answer(id, new SetOption("OPT-PERSO", "tolere", "interdit"))))
        .isInstanceOf(NotFound.class);
    var other = companies.company();
    var stranger = companies.member(other, Role.DIRECTOR);
    assertThatThrownBy(() -> in(other, stranger, () -> charters.text(id)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void preparesOneVersionAtATime() {
    var id = as(lead, () -> drafting.start(true, "Première"));

    assertThat(as(lead, () -> drafting.start(true, "Première"))).isEqualTo(id);
    assertRule("charter.rule.pending", lead, () -> drafting.start(true, "Autre"));
    assertRule(
        "charter.rule.moved",
        director,
        () -> life.archive(id, CharterState.IN_FORCE, "Plus de charte"));
    run(director, () -> life.archive(id, CharterState.DRAFT, "Mauvais départ"));
    run(director, () -> life.archive(id, CharterState.DRAFT, "Mauvais départ"));
    var next = as(lead, () -> drafting.start(true, "Autre"));
    assertThat(as(lead, () -> charters.draft(next)).row().number())
        .isEqualTo(new CharterNumber(1, 0));
    assertThat(as(employee, () -> charters.versions())).isEmpty();
  }

  @Test
  void startsOneVersionForTwoPeopleAtOnce() throws Exception {
    var outcomes =
        together(
            () -> as(lead, () -> drafting.start(true, "A")),
            () -> as(director, () -> drafting.start(true, "B")));

    assertThat(outcomes.stream().filter(CharterId.class::isInstance)).hasSize(1);
    assertThat(outcomes)
        .anyMatch(o -> o instanceof RuleViolated r && r.key().equals("charter.rule.pending"));
  }

  @Test
  void neverWritesOverAnAnswerThatWasNotSeen() {
    var id = start();
    var mine = new SetOption("OPT-SUIVI", "journaux_agreges", "aucun_individuel");
    var theirs = new SetOption("OPT-SUIVI", "journaux_agreges", "nominatif_sur_incident");

    assertThat(as(lead, () -> drafting.answer(id, mine)).stored()).isTrue();
    assertThat(as(lead, () -> drafting.answer(id, mine)).stored()).isTrue();
    var refused = as(director, () -> drafting.answer(id, theirs));
    assertThat(refused.stored()).isFalse();
    assertThat(refused.draft().filling().option("OPT-SUIVI")).isEqualTo("aucun_individuel");
    assertThat(trailed("charter.answered")).isEqualTo(1);
    assertRule(
        "charter.rule.answer",
        lead,
        () -> drafting.answer(id, new SetOption("OPT-PERSO", "tolere", "jamais")));
    assertRule(
        "charter.rule.answer",
        lead,
        () -> drafting.answer(id, new SetValue("suppleant", "", UUID.randomUUID().toString())));
    assertRule(
        "charter.rule.answer",
        lead,
        () -> drafting.answer(id, new SetValue("entreprise", "", "Autre")));
  }

  @Test
  void showsBothTextsWhenTwoEditOneClause() {
    var id = start();
    var seen = as(lead, () -> charters.draft(id)).source("outils");

    var first = as(lead, () -> editing.save(id, "outils", seen.version(), "Outils", "Le mien"));
    assertThat(first.stored()).isTrue();
    var second =
        as(director, () -> editing.save(id, "outils", seen.version(), "Outils", "Le sien"));
    assertThat(second.stored()).isFalse();
    assertThat(second.draft().source("outils").markdown()).isEqualTo("Le mien");
    assertThat(
            as(lead, () -> editing.save(id, "outils", seen.version(), "Outils", "Le mien"))
                .stored())
        .isTrue();
    var known = second.draft().source("outils").version();
    assertThat(as(director, () -> editing.save(id, "outils", known, "Outils", "Les deux")).stored())
        .isTrue();
    assertThat(trailed("charter.clause.changed")).isEqualTo(2);
    assertThat(as(director, () -> editing.save(id, "donnees", -1, "D", "Autre article")).stored())
        .isTrue();
  }

  @Test
  void letsOneOfTwoFirstEditorsOfAClauseWin() throws Exception {
    var id = start();

    var outcomes =
        together(
            () -> as(lead, () -> editing.save(id, "outils", -1, "O", "Le mien")),
            () -> as(director, () -> editing.save(id, "outils", -1, "O", "Le sien")));

    assertThat(outcomes).allMatch(Saved.class::isInstance);
    assertThat(outcomes.stream().filter(o -> ((Saved) o).stored())).hasSize(1);
  }

  @Test
  void neverTakesWordsOfAnotherTimeForThoseThatWereSeen() {
    var id = start();
    as(lead, () -> editing.save(id, "outils", -1, "O", "Les premiers mots"));
    var old = seen(id, "outils");
    as(director, () -> editing.restore(id, "outils", seen(id, "outils")));
    as(director, () -> editing.save(id, "outils", -1, "O", "Ceux de la direction"));

    var late = as(lead, () -> editing.save(id, "outils", old, "O", "Les premiers mots, encore"));
    assertThat(late.stored()).isFalse();
    assertThat(late.draft().source("outils").markdown()).isEqualTo("Ceux de la direction");
  }

  private long seen(CharterId id, String clause) {
    return as(lead, () -> charters.draft(id)).source(clause).version();
  }

  @Test
  void addsMovesRemovesAndRestoresClauses() {
    var id = start();
    var own = EditedClause.newClause();
    as(lead, () -> editing.add(id, own, "outils", "Nos plans", "Voir {{contact_ia}}."));
    as(lead, () -> editing.add(id, own, "outils", "Nos plans", "Voir {{contact_ia}}."));
    assertThat(trailed("charter.clause.added")).isEqualTo(1);

    as(lead, () -> editing.move(id, own, seen(id, own), "donnees"));
    var moved = as(lead, () -> charters.draft(id)).text().clauses();
    assertThat(moved.stream().map(c -> c.id()).toList())
        .containsSubsequence("donnees", own, "usages");
    var last = seen(id, own);
    as(lead, () -> editing.remove(id, own, last));
    assertThat(as(lead, () -> editing.remove(id, own, last)).stored()).isTrue();

    var removed = as(lead, () -> editing.remove(id, "principes", -1));
    assertThat(removed.draft().text().clause("principes")).isEmpty();
    var restored = as(lead, () -> editing.restore(id, "principes", seen(id, "principes")));
    assertThat(restored.draft().text().clause("principes")).isPresent();
    assertThatThrownBy(() -> as(lead, () -> editing.save(id, "inconnu", -1, "T", "x")))
        .isInstanceOf(NotFound.class);
    assertRule("charter.rule.title", lead, () -> editing.save(id, "outils", -1, " ", "x"));
    assertRule(
        "charter.rule.long",
        lead,
        () -> editing.save(id, "outils", -1, "T", "x".repeat(Clause.LONGEST_TEXT + 1)));
  }

  @Test
  void keepsEditedWordsAfterTheModelsChanged() {
    var id = start();
    as(lead, () -> editing.save(id, "controle", -1, "Contrôle", "Nos mots"));
    as(
        lead,
        () ->
            drafting.answer(
                id, new SetOption("OPT-VALIDATION", "externe_et_sensible", "systematique")));
    assertThat(as(lead, () -> charters.draft(id)).findings())
        .extracting(Finding::code)
        .contains(Finding.Code.CLAUSE_OUTDATED);

    var kept = as(lead, () -> editing.keep(id, "controle", seen(id, "controle")));
    assertThat(kept.stored()).isTrue();
    assertThat(kept.draft().findings())
        .extracting(Finding::code)
        .doesNotContain(Finding.Code.CLAUSE_OUTDATED);
    assertThat(kept.draft().text().clause("controle").orElseThrow().markdown())
        .isEqualTo("Nos mots");
  }

  @Test
  void standsStillInReviewAndTakesCommentsAndOpinions() {
    var id = complete(today.plusDays(5));
    run(lead, () -> life.submit(id));
    run(lead, () -> life.submit(id));
    assertThat(trailed("charter.submitted")).isEqualTo(1);

    assertRule(
        "charter.rule.state.IN_REVIEW",
        lead,
        () -> drafting.answer(id, new SetOption("OPT-PERSO", "tolere", "interdit")));
    assertRule(
        "charter.rule.state.IN_REVIEW", lead, () -> editing.save(id, "outils", -1, "T", "x"));

    var comment = UUID.randomUUID();
    run(dpo, () -> review.comment(id, comment, "donnees", "Et les images ?"));
    run(dpo, () -> review.comment(id, comment, "donnees", "Et les images ?"));
    run(dpo, () -> review.giveOpinion(id, OpinionVerdict.RESERVED, "Sous réserve"));
    run(dpo, () -> review.giveOpinion(id, OpinionVerdict.FAVOURABLE, ""));
    assertRule(
        "charter.rule.words", dpo, () -> review.giveOpinion(id, OpinionVerdict.UNFAVOURABLE, " "));
    run(lead, () -> review.resolve(id, comment));
    run(lead, () -> review.resolve(id, comment));

    assertThat(as(lead, () -> dossiers.toReview(id)).comments())
        .singleElement()
        .satisfies(c -> {
          assertThat(c.author()).isEqualTo(dpo);
          assertThat(c.resolvedBy()).isEqualTo(lead);
        });
    assertThat(as(lead, () -> dossiers.toReview(id)).opinions())
        .singleElement()
        .satisfies(o -> assertThat(o.verdict()).isEqualTo(OpinionVerdict.FAVOURABLE));
    assertThat(trailed("charter.comment.resolved")).isEqualTo(1);
    assertThatThrownBy(() -> run(employee, () -> review.comment(id, UUID.randomUUID(), null, "x")))
        .isInstanceOf(NotFound.class);

    assertRule("charter.rule.reason", lead, () -> life.sendBack(id, " "));
    run(lead, () -> life.sendBack(id, "Images à traiter"));
    assertThat(state(id)).isEqualTo(CharterState.DRAFT);
  }

  @Test
  void blocksTheReviewOfAnUnreasonedMatrix() {
    var id = complete(today.plusDays(5));
    as(
        lead,
        () ->
            drafting.answer(
                id,
                new SetCell(
                    DataLevel.C3, ToolClass.T4, null, new CellChoice(Verdict.YES, "", ""))));
    assertRule("charter.rule.blocked", lead, () -> life.submit(id));
  }

  @Test
  void freezesTextToolsAndNamesForEver() {
    var id = inForce(complete(today));
    var before = as(employee, () -> charters.published(id));
    var tool = as(director, tools::all).getFirst();
    run(
        director,
        () ->
            tools.change(
                tool.id(),
                tool.version(),
                new ToolForm(
                    "Autre nom",
                    ToolStatus.WITHDRAWN,
                    ToolClass.T4,
                    DataLevel.C0,
                    "",
                    null,
                    null,
                    "",
                    "",
                    null,
                    null,
                    "")));

    assertThat(as(employee, () -> charters.published(id))).isEqualTo(before);
    assertRule("charter.rule.state.IN_FORCE", lead, () -> life.sendBack(id, "Non"));
    assertRule(
        "charter.rule.state.IN_FORCE",
        lead,
        () -> drafting.answer(id, new SetOption("OPT-PERSO", "tolere", "interdit")));
  }

  @Test
  void takesAnApprovalBackBeforeItsDate() {
    var id = approved(today.plusDays(3));

    assertThatThrownBy(() -> run(lead, () -> life.withdraw(id, "Non")))
        .isInstanceOf(NotFound.class);
    assertRule("charter.rule.reason", director, () -> life.withdraw(id, ""));
    run(director, () -> life.withdraw(id, "Un outil manque"));
    var row = as(lead, () -> charters.draft(id)).row();
    assertThat(row.state()).isEqualTo(CharterState.DRAFT);
    assertThat(row.hash()).isNull();
    assertThat(row.reason()).isEqualTo("Un outil manque");
  }

  @Test
  void comesIntoForceOnItsDateAndOnce() throws Exception {
    var first = inForce(complete(today));
    var id = approved(today.plusDays(3));

    assertThat(due(today.plusDays(2))).isFalse();
    assertThat(state(id)).isEqualTo(CharterState.APPROVED);

    var outcomes = together(() -> due(today.plusDays(3)), () -> due(today.plusDays(3)));
    assertThat(outcomes).containsExactlyInAnyOrder(true, false);
    assertThat(due(today.plusDays(4))).isFalse();
    assertThat(state(id)).isEqualTo(CharterState.IN_FORCE);
    assertThat(state(first)).isEqualTo(CharterState.REPLACED);
    assertThat(trailed("charter.inForce")).isEqualTo(2);
  }

  @Test
  void waitsForTheFormalitiesOfAConsultation() {
    var id = complete(today.plusDays(1));
    change(id, new SetOption("OPT-CSE", "information", "consultation"));
    change(id, new SetValue("date_cse", "", today.minusDays(9).toString()));
    run(lead, () -> life.submit(id));
    run(director, () -> approve(id));

    assertThat(due(today.plusDays(1))).isFalse();
    assertRule(
        "charter.rule.answer",
        lead,
        () -> life.noteFormality(id, new SetValue("contact_ia", "", "x@example.org")));
    var hash = as(lead, () -> charters.draft(id)).row().hash();
    var noted = as(lead, () -> life.noteFormality(id, new SetValue("avis_cse", "", "favorable")));
    assertThat(noted.stored()).isTrue();
    assertThat(noted.draft().row().hash()).isEqualTo(hash);
    assertThat(due(today.plusDays(1))).isTrue();
  }

  @Test
  void approvesOnceForTwoClicksAtOnce() throws Exception {
    var id = complete(today);
    run(lead, () -> life.submit(id));
    var hash = as(director, () -> charters.draft(id)).freeze().hash();
    Callable<Object> click =
        () -> {
          run(director, () -> life.approve(id, hash));
          return "done";
        };

    assertThat(together(click, click)).containsOnly("done");
    assertThat(trailed("charter.approved")).isEqualTo(1);
    assertThat(trailed("charter.inForce")).isEqualTo(1);
  }

  @Test
  void readsWithAFewStatements() {
    inForce(complete(today));
    var draft = as(lead, () -> drafting.start(false, "Suite"));
    assertThat(as(employee, () -> charters.inForce())).isPresent();

    assertThat(statements.during(() -> as(employee, () -> charters.inForce()))).hasSize(1);
    assertThat(statements.during(() -> as(lead, () -> charters.versions()))).hasSize(1);
    assertThat(statements.during(() -> as(lead, () -> charters.draft(draft))))
        .hasSizeLessThanOrEqualTo(5);
  }

  private CharterId start() {
    return as(lead, () -> drafting.start(false, "Suite"));
  }

  /// A draft without fault.
  private CharterId complete(LocalDate effect) {
    if (as(director, tools::all).isEmpty()) {
      as(director, () -> tools.add(tool("Assistant")));
    }
    var id = start();
    var listed = as(director, tools::all).stream().map(t -> t.id()).toList();
    var draft = as(lead, () -> charters.draft(id));
    change(id, new SetTools(draft.answers().tools(), listed));
    set(draft, "dirigeant", director.toString());
    set(draft, "referent", lead.toString());
    set(draft, "contact_ia", "ia@example.org");
    set(draft, "date_information", today.minusDays(8).toString());
    set(draft, "date_adoption", today.minusDays(2).toString());
    set(draft, "date_effet", effect.toString());
    set(draft, "date_revue", effect.plusMonths(6).toString());
    assertThat(as(lead, () -> charters.draft(id)).blocking(Stage.APPROVAL)).isEmpty();
    return id;
  }

  private void set(CharterDraft draft, String variable, String value) {
    change(draft.row().id(), new SetValue(variable, draft.filling().value(variable), value));
  }

  private void change(CharterId id, AnswerChange change) {
    assertThat(as(lead, () -> drafting.answer(id, change)).stored()).isTrue();
  }

  private static ToolForm tool(String name) {
    return new ToolForm(
        name,
        ToolStatus.AUTHORISED,
        ToolClass.T2,
        DataLevel.C1,
        "Union européenne",
        Agreement.SIGNED,
        false,
        "Rédiger",
        "Professionnel",
        null,
        null,
        "");
  }

  private CharterId approved(LocalDate effect) {
    var id = complete(effect);
    run(lead, () -> life.submit(id));
    run(director, () -> approve(id));
    return id;
  }

  private void approve(CharterId id) {
    life.approve(id, charters.draft(id).freeze().hash());
  }

  private CharterId inForce(CharterId id) {
    run(lead, () -> life.submit(id));
    run(director, () -> approve(id));
    assertThat(state(id)).isEqualTo(CharterState.IN_FORCE);
    return id;
  }

  private CharterState state(CharterId id) {
    return as(lead, () -> charters.draft(id)).row().state();
  }

  private boolean due(LocalDate day) {
    return CurrentTenant.call(
        company.id(),
        () -> Boolean.TRUE.equals(transactions.execute(s -> comingIntoForce.bringDue(day))));
  }

  /// What becomes of two things done at once; refusals are outcomes.
  private static List<Object> together(Callable<?> one, Callable<?> other) throws Exception {
    var barrier = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var running =
          List.of(one, other).stream()
              .map(work ->
                  threads.submit(() -> {
                    barrier.await();
                    try {
                      return (Object) work.call();
                    } catch (RuntimeException e) {
                      return e;
                    }
                  }))
              .toList();
      var outcomes = new ArrayList<Object>();
      for (var one1 : running) {
        outcomes.add(one1.get());
      }
      return outcomes;
    }
  }

  private void assertRule(String key, PersonRef person, Runnable work) {
    assertThatExceptionOfType(RuleViolated.class)
        .isThrownBy(() -> run(person, work))
        .satisfies(e -> assertThat(e.key()).isEqualTo(key));
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
    return CurrentTenant.call(where.id(), () -> Caller.callAs(person, work));
  }
}
