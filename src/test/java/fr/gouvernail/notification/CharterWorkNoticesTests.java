package fr.gouvernail.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.CharterLife;
import fr.gouvernail.charter.CharterReview;
import fr.gouvernail.charter.CharterService;
import fr.gouvernail.charter.CharterVersions;
import fr.gouvernail.charter.OpinionVerdict;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CharterWorkNoticesTests {

  @Autowired TestCompanies companies;
  @Autowired CharterVersions steps;
  @Autowired CharterService charters;
  @Autowired CharterReview review;
  @Autowired CharterLife life;
  @Autowired Memberships memberships;
  @Autowired NoticeService notices;
  @Autowired NoticeWords words;
  @Autowired OutgoingMails mails;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef dpo;
  CharterId id;

  @BeforeEach
  void aVersion() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    dpo = companies.member(company, Role.DPO);
    id =
        steps.complete(
            company, director, lead, LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(20));
  }

  @Test
  void eachStepReachesWhoeverIsConcernedAndNobodyElse() {
    run(lead, () -> life.submit(id));
    assertThat(told(dpo)).containsExactly(NoticeKind.CHARTER_OPINION_ASKED);
    assertThat(told(director)).isEmpty();
    assertThat(told(lead)).isEmpty();

    run(dpo, () -> review.comment(id, UUID.randomUUID(), "donnees", "Et les images ?"));
    assertThat(told(lead)).containsExactly(NoticeKind.CHARTER_COMMENTED);
    assertThat(latest(lead).path()).isEqualTo("/charter/" + id + "/review#clause-donnees");
    run(dpo, () -> review.giveOpinion(id, OpinionVerdict.FAVOURABLE, ""));
    assertThat(told(lead)).contains(NoticeKind.CHARTER_OPINION);
    assertThat(told(director)).containsExactly(NoticeKind.CHARTER_READY);
    assertThat(latest(director).path()).isEqualTo("/charter/" + id + "/approval");

    run(director, () -> life.sendBack(id, "Un outil manque"));
    assertThat(told(lead)).contains(NoticeKind.CHARTER_SENT_BACK);
    run(lead, () -> life.submit(id));
    run(director, () -> life.approve(id, charters.draft(id).freeze().hash()));
    assertThat(told(lead)).contains(NoticeKind.CHARTER_APPROVED);
    run(director, () -> life.withdraw(id, "Trop tôt"));
    assertThat(told(lead)).contains(NoticeKind.CHARTER_WITHDRAWN);
    assertThat(told(dpo)).containsOnly(NoticeKind.CHARTER_OPINION_ASKED);
  }

  @Test
  void theDirectorIsToldOnceNobodyIsAwaitedAnyMore() {
    var it = companies.member(company, Role.IT_MANAGER);
    run(lead, () -> life.submit(id));
    run(dpo, () -> review.giveOpinion(id, OpinionVerdict.FAVOURABLE, ""));
    assertThat(told(director)).isEmpty();
    run(it, () -> review.giveOpinion(id, OpinionVerdict.UNFAVOURABLE, "Non"));
    assertThat(told(director)).containsExactly(NoticeKind.CHARTER_READY);
  }

  @Test
  void onlyWhoIsAskedThisTimeAndStillThereIsAwaited() {
    var it = companies.member(company, Role.IT_MANAGER);
    var hr = companies.member(company, Role.HR);
    run(lead, () -> life.submit(id));
    for (var person : List.of(director, hr)) {
      run(person, () -> review.giveOpinion(id, OpinionVerdict.FAVOURABLE, ""));
    }
    run(director, () -> memberships.changeRoles(hr, Set.of(Role.EMPLOYEE)));
    run(lead, () -> life.sendBack(id, "Un outil manque"));
    run(lead, () -> life.submit(id));
    run(director, () -> memberships.end(it));
    assertThat(told(director)).isEmpty();

    run(dpo, () -> review.giveOpinion(id, OpinionVerdict.FAVOURABLE, ""));
    assertThat(told(director)).containsExactly(NoticeKind.CHARTER_READY);
  }

  @Test
  void theDirectorIsToldWhenTheLastOneAwaitedLeavesWhoeverEndedTheAccess() {
    var it = companies.member(company, Role.IT_MANAGER);
    var other = companies.member(company, Role.HR);
    run(lead, () -> life.submit(id));
    run(dpo, () -> review.giveOpinion(id, OpinionVerdict.FAVOURABLE, ""));
    run(director, () -> memberships.end(other));
    assertThat(told(director)).isEmpty();
    run(director, () -> memberships.end(it));
    assertThat(told(director)).containsExactly(NoticeKind.CHARTER_READY);
  }

  @Test
  void whoLeavesAfterAnOpinionChangesNothing() {
    companies.member(company, Role.IT_MANAGER);
    run(lead, () -> life.submit(id));
    run(dpo, () -> review.giveOpinion(id, OpinionVerdict.FAVOURABLE, ""));
    run(director, () -> memberships.end(dpo));
    assertThat(told(director)).isEmpty();
  }

  @Test
  void saysItInBothLanguagesAndByMail() {
    run(lead, () -> life.submit(id));
    var line = latest(dpo);
    assertThat(words.sentence(line, Locale.FRENCH))
        .isEqualTo("La version 1.0 de la charte attend votre avis.");
    assertThat(words.sentence(line, Locale.ENGLISH))
        .isEqualTo("Version 1.0 of the charter awaits your opinion.");
    assertThat(
            mails.waiting(
                company.id().value(),
                dpo.value(),
                NoticeKind.CHARTER_OPINION_ASKED,
                id.value(),
                java.time.Instant.EPOCH))
        .hasSize(1);
  }

  private NoticeLine latest(PersonRef person) {
    return call(person, () -> notices.latest(0, 1)).getFirst();
  }

  private List<NoticeKind> told(PersonRef person) {
    return call(person, () -> notices.latest(0, 50)).stream()
        .map(NoticeLine::kind)
        .filter(kind -> kind.topic() == NoticeKind.Topic.CHARTER_WORK)
        .toList();
  }

  private void run(PersonRef person, Runnable work) {
    CurrentTenant.run(company.id(), () -> Caller.runAs(person, work));
  }

  private <T> T call(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }
}
