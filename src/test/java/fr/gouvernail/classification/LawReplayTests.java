package fr.gouvernail.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.aiact.NewerLaw;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.classification.ClassSheet.Standing;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@PortalTest
class LawReplayTests {

  @Autowired TestCompanies companies;
  @Autowired TestUses uses;
  @Autowired ClassifiedUses classified;
  @Autowired Classifications classifications;
  @Autowired Interviews interviews;
  @Autowired LawChanges laws;
  @Autowired Replays replays;
  @Autowired Awaiting awaiting;
  @Autowired Statements statements;
  @Autowired NewerLaw law;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef owner;
  UUID writing;
  UUID sorting;
  UUID forecast;
  UUID macro;

  @BeforeEach
  void usesUnderTheLawOfToday() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    owner = companies.member(company, Role.BUSINESS_OWNER);
    writing = classified.classified(company, owner, "Rédiger", SampleAnswers.WRITING);
    sorting = classified.classified(company, owner, "Trier", SampleAnswers.SORTING);
    forecast = classified.classified(company, owner, "Prévoir", SampleAnswers.FORECAST);
    macro = classified.classified(company, owner, "Classer", SampleAnswers.MACRO);
  }

  @AfterEach
  void lawOfToday() {
    law.remove();
  }

  @Test
  void doesNothingWithoutANewerPack() {
    classified.replay(company);
    assertThat(as(lead, laws::last)).isEmpty();
    assertThat(matters(lead)).isEmpty();
  }

  @Test
  void listsTheUsesWhoseClassDutiesOrDatesChangeAndThoseThatAreAskedMore() {
    var before =
        as(owner, () -> classifications.latest(List.of(writing, sorting, forecast, macro)));
    law.install();
    classified.replay(company);

    var list = as(lead, laws::last).orElseThrow();
    assertThat(list.pack().version()).isEqualTo(NewerLaw.NEWER);
    assertThat(list.considered()).isEqualTo(4);
    assertThat(list.left()).isEqualTo(3);
    assertThat(change(writing).after().risk()).isEqualTo(AiActClass.MINIMAL);
    assertThat(change(writing).before().risk()).isEqualTo(AiActClass.TRANSPARENCY);
    var difference = change(sorting).before().computed().comparedTo(change(sorting).after());
    assertThat(difference.added())
        .extracting(duty -> duty.obligation().id())
        .containsExactly("OB-NEU-01");
    assertThat(difference.moved()).hasSizeGreaterThan(5);
    assertThat(change(forecast).after()).isNull();
    assertThat(change(forecast).open().id()).isEqualTo("N12");
    assertThat(list.changes()).extracting(found -> found.subject().id()).doesNotContain(macro);

    assertThat(as(owner, () -> classifications.latest(List.of(writing, sorting, forecast, macro))))
        .as("nothing that was recorded changes")
        .isEqualTo(before);
    assertThat(standing(writing)).isEqualTo(Standing.CHANGED);
    assertThat(standing(macro)).isEqualTo(Standing.CONFIRMED);
  }

  @Test
  void isDoneOncePerPackHoweverOftenAndManyPortalsAsk() throws Exception {
    law.install();
    var together = new CyclicBarrier(2);
    try (var portals = Executors.newFixedThreadPool(2)) {
      Runnable one =
          () -> {
            try {
              together.await();
              classified.replay(company);
            } catch (DataIntegrityViolationException lost) {
              // The other one did it.
            } catch (Exception e) {
              throw new IllegalStateException(e);
            }
          };
      var first = portals.submit(one);
      var second = portals.submit(one);
      first.get();
      second.get();
    }
    classified.replay(company);

    assertThat(CurrentTenant.call(company.id(), replays::count)).isOne();
    assertThat(as(lead, laws::last).orElseThrow().changes()).hasSize(3);
    assertThat(matters(lead)).containsExactly("classification.law");
    assertThat(matters(director)).containsExactly("classification.law");
    assertThat(matters(owner)).isEmpty();
  }

  @Test
  void leavesOtherCompaniesAlone() {
    var elsewhere = companies.company();
    var stranger = companies.member(elsewhere, Role.DIRECTOR);
    law.install();
    classified.replay(company);
    assertThat(CurrentTenant.call(elsewhere.id(), () -> Caller.callAs(stranger, laws::last)))
        .isEmpty();
    var foreign = change(writing).id();
    assertThatThrownBy(() ->
            CurrentTenant.call(
                elsewhere.id(), () -> Caller.callAs(stranger, () -> laws.accept(foreign))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void leavesOutWhatTheLawAsksNothingOf() {
    uses.retire(company, writing);
    law.install();
    classified.replay(company);
    assertThat(as(lead, laws::last).orElseThrow().considered()).isEqualTo(3);
    assertThat(standing(writing)).isEqualTo(Standing.CURRENT);
  }

  @Test
  void acceptingRecordsTheSameAnswersUnderTheNewerPack() {
    law.install();
    classified.replay(company);
    var change = change(writing);
    var row = as(lead, () -> laws.accept(change.id()));

    assertThat(row.pack()).isEqualTo(NewerLaw.NEWER);
    assertThat(row.risk()).isEqualTo(AiActClass.MINIMAL);
    assertThat(row.madeBy()).isEqualTo(lead);
    assertThat(row.number()).isEqualTo(2);
    assertThat(row.answers()).isEqualTo(SampleAnswers.WRITING);
    assertThat(as(lead, () -> laws.accept(change.id()))).as("sent twice").isEqualTo(row);
    var settled = change(writing);
    assertThat(settled.state()).isEqualTo(LawChange.State.ACCEPTED);
    assertThat(settled.settledBy()).isEqualTo(lead);
    var history = as(owner, () -> classifications.sheet(writing)).history();
    assertThat(history)
        .extracting(ClassificationRow::pack)
        .containsExactly(NewerLaw.NEWER, Version.of("1.0.0"));
    assertThat(history.getLast().risk()).isEqualTo(AiActClass.TRANSPARENCY);
    assertThat(standing(writing)).isEqualTo(Standing.CURRENT);
  }

  @Test
  void theMatterGoesWithTheLastChange() {
    law.install();
    classified.replay(company);
    as(lead, () -> laws.accept(change(writing).id()));
    as(owner, () -> laws.accept(change(sorting).id()));
    assertThat(matters(lead)).containsExactly("classification.law");

    var again = as(owner, () -> interviews.start(forecast));
    as(owner, () -> interviews.answer(forecast, new AnswerChange("N12", null, List.of("aucun"))));
    var state = as(owner, () -> interviews.open(forecast)).state();
    assertThat(state.id()).isEqualTo(again.state().id());
    as(owner, () -> interviews.complete(forecast, state.id(), state.version(), NewerLaw.NEWER));
    assertThat(change(forecast).state()).isEqualTo(LawChange.State.SUPERSEDED);
    assertThat(matters(lead)).isEmpty();
    assertThat(as(lead, laws::last).orElseThrow().left()).isZero();
  }

  @Test
  void refusesToAcceptWhatIsIncompleteOrTakenOverByEvents() {
    var reader = companies.member(company, Role.REVIEWING_CONSULTANT);
    law.install();
    classified.replay(company);
    var incomplete = change(forecast).id();
    assertThatThrownBy(() -> as(lead, () -> laws.accept(incomplete)))
        .isInstanceOf(RuleViolated.class)
        .hasMessage("classification.rule.more");
    var open = change(writing);
    assertThat(as(reader, laws::last).orElseThrow().changes()).noneMatch(LawChange::mayAccept);
    assertThatThrownBy(() -> as(reader, () -> laws.accept(open.id()))).isInstanceOf(NotFound.class);

    classified.record(company, owner, writing, SampleAnswers.WRITING);
    assertThatThrownBy(() -> as(lead, () -> laws.accept(open.id())))
        .isInstanceOf(RuleViolated.class)
        .hasMessage("classification.rule.superseded");
  }

  @Test
  void aStillNewerPackTakesThePlaceOfTheOneBefore() {
    law.install();
    classified.replay(company);
    var before = change(sorting).id();
    as(lead, () -> laws.accept(change(writing).id()));

    law.installNewest();
    classified.replay(company);
    var list = as(lead, laws::last).orElseThrow();
    assertThat(list.pack().version()).isEqualTo(NewerLaw.NEWEST);
    assertThat(list.changes())
        .extracting(found -> found.subject().id())
        .containsExactlyInAnyOrder(sorting, forecast);
    assertThatThrownBy(() -> as(lead, () -> laws.accept(before)))
        .hasMessage("classification.rule.superseded");
    assertThat(as(lead, () -> laws.accept(change(sorting).id())).pack()).isEqualTo(NewerLaw.NEWEST);
  }

  @Test
  void thePageCostsTheSameHoweverMuchChanges() {
    law.install();
    classified.replay(company);
    as(lead, laws::last);
    int few = statements.during(() -> as(lead, laws::last)).size();
    law.remove();
    for (int i = 0; i < 20; i++) {
      classified.classified(company, owner, "Rédiger " + i, SampleAnswers.WRITING);
    }
    law.installNewest();
    classified.replay(company);
    assertThat(as(lead, laws::last).orElseThrow().changes()).hasSize(23);
    assertThat(statements.during(() -> as(lead, laws::last))).hasSizeLessThanOrEqualTo(few);
    assertThat(few).isLessThanOrEqualTo(4);
  }

  private LawChange change(UUID use) {
    return as(lead, laws::last).orElseThrow().changes().stream()
        .filter(change -> change.subject().id().equals(use))
        .findFirst()
        .orElseThrow();
  }

  private Standing standing(UUID use) {
    return as(owner, () -> classifications.sheet(use)).standing();
  }

  private List<String> matters(PersonRef person) {
    return as(person, () -> awaiting.mine(20)).matters().stream()
        .map(matter -> matter.kind().key())
        .filter(key -> key.startsWith("classification."))
        .toList();
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }
}
