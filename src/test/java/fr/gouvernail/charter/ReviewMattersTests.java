package fr.gouvernail.charter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.awaiting.Awaited;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ReviewMattersTests {

  @Autowired TestCompanies companies;
  @Autowired CharterVersions steps;
  @Autowired CharterService charters;
  @Autowired CharterReview review;
  @Autowired CharterLife life;
  @Autowired Awaiting awaiting;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef dpo;
  PersonRef it;
  CharterId id;

  @BeforeEach
  void aVersionInReview() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    dpo = companies.member(company, Role.DPO);
    it = companies.member(company, Role.IT_MANAGER);
    id =
        steps.complete(
            company, director, lead, LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(20));
    run(lead, () -> life.submit(id));
  }

  @Test
  void reviewersAreAskedForAnOpinionUntilTheyGaveIt() {
    assertThat(mine(dpo)).containsExactly("/charter/" + id + "/review");
    assertThat(mine(it)).hasSize(1);
    assertThat(mine(lead)).isEmpty();

    run(dpo, () -> review.giveOpinion(id, OpinionVerdict.FAVOURABLE, ""));
    assertThat(mine(dpo)).isEmpty();
    assertThat(mine(it)).hasSize(1);
  }

  @Test
  void theDirectorIsAskedToApproveUntilItIsDoneOrSentBack() {
    assertThat(mine(director)).containsExactly("/charter/" + id + "/approval");
    run(lead, () -> life.sendBack(id, "Images à traiter"));
    assertThat(mine(director)).isEmpty();
    assertThat(mine(dpo)).isEmpty();

    run(lead, () -> life.submit(id));
    assertThat(mine(dpo)).hasSize(1);
    run(director, () -> life.approve(id, charters.draft(id).freeze().hash()));
    assertThat(mine(director)).isEmpty();
    assertThat(mine(dpo)).isEmpty();
  }

  private List<String> mine(PersonRef person) {
    return call(person, () -> awaiting.mine(20)).matters().stream()
        .filter(matter -> matter.kind().key().startsWith("charter."))
        .map(Awaited::path)
        .toList();
  }

  private void run(PersonRef person, Runnable work) {
    CurrentTenant.run(company.id(), () -> Caller.runAs(person, work));
  }

  private <T> T call(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }
}
