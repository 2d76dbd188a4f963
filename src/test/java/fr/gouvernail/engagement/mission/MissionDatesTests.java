package fr.gouvernail.engagement.mission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.MovingClock;
import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.engagement.mission.TestFirms.Team;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// What begins and ends by its date, without anybody doing anything.
@PortalTest
@Import(MovingClock.class)
class MissionDatesTests {

  @Autowired MissionService missions;
  @Autowired TestFirms teams;
  @Autowired TestCompanies companies;
  @Autowired AccessPolicy policy;
  @Autowired People people;
  @Autowired MovingClock.Ahead clock;

  Workspace company;
  PersonRef director;
  Team firm;

  @BeforeEach
  void aCompanyAndAFirm() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    firm = teams.firm();
  }

  @Test
  void anAccessEndsWithTheGrantByItself() {
    teams.grant(firm, company, 5);
    teams.assign(firm, firm.consultant(), company, false);
    assertThat(mayEnter()).isTrue();

    clock.move(Duration.ofDays(5));
    assertThat(mayEnter()).as("on its last day").isTrue();
    clock.move(Duration.ofDays(1));
    assertThat(mayEnter()).isFalse();
    assertThat(here(people::guests)).isEmpty();
    assertThat(here(missions::all)).allMatch(row -> row.state() == MissionState.OVER);
  }

  @Test
  void anAccessBeginsWithTheGrantByItself() {
    teams.grant(firm, company, MissionPurpose.AUDIT, "", today().plusDays(3), today().plusDays(9));
    teams.assign(firm, firm.consultant(), company, false);
    assertThat(mayEnter()).isFalse();

    clock.move(Duration.ofDays(3));
    assertThat(mayEnter()).isTrue();
  }

  @Test
  void whoeverWasSentFollowsADateThatIsMoved() {
    var id = teams.grant(firm, company, 5);
    teams.assign(firm, firm.consultant(), company, false);
    move(id, today().plusDays(40));
    clock.move(Duration.ofDays(20));
    assertThat(mayEnter()).as("extended").isTrue();

    move(id, today());
    assertThat(mayEnter()).as("until tonight").isTrue();
    clock.move(Duration.ofDays(1));
    assertThat(mayEnter()).as("shortened").isFalse();
  }

  @Test
  void theDirectorIsRemindedTwoWeeksBefore() {
    teams.grant(firm, company, 20);
    assertThat(ending()).isZero();
    clock.move(Duration.ofDays(6));
    assertThat(ending()).isEqualTo(1);
    clock.move(Duration.ofDays(30));
    assertThat(ending()).isZero();
  }

  private int ending() {
    return CurrentTenant.call(company.id(), () -> missions.ending(today(), today().plusDays(14)))
        .size();
  }

  private void move(MissionId id, LocalDate until) {
    here(() -> {
      var read =
          missions.all().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
      missions.move(id, read.version(), until);
      return null;
    });
  }

  private boolean mayEnter() {
    return policy.allows(firm.consultant(), Permission.ENTER_WORKSPACE, company.id());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private <T> T here(Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(director, work));
  }
}
