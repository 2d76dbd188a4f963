package fr.gouvernail.members;

import static java.util.Locale.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.engagement.mission.TestFirms;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Grant;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.members.Invitations.Invitation;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class InvitationsTests {

  private static final LocalDate TODAY = LocalDate.now(Clock.systemDefaultZone());

  @Autowired Invitations invitations;
  @Autowired People people;
  @Autowired Memberships memberships;
  @Autowired TestCompanies companies;
  @Autowired TestFirms firms;

  Workspace company;
  PersonRef director;

  @BeforeEach
  void company() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
  }

  @Test
  void refusesWhatIsMissingOrMalformed() {
    refuses(
        new Invitation(" ", "a@b.example", "", FRENCH, Set.of(Role.EMPLOYEE)),
        "members.invite.name");
    refuses(
        new Invitation("A\nB", "a@b.example", "", FRENCH, Set.of(Role.HR)), "members.invite.name");
    refuses(
        new Invitation("Ada", "a@b", "", FRENCH, Set.of(Role.EMPLOYEE)), "members.invite.email");
    refuses(
        new Invitation("Ada", "a b@c.example", "", FRENCH, Set.of(Role.HR)),
        "members.invite.email");
    refuses(
        new Invitation("Ada", "a@b.example", "x".repeat(201), FRENCH, Set.of(Role.HR)),
        "members.invite.title");
  }

  @Test
  void givesNoRoleThatComesFromElsewhere() {
    for (var role : Set.of(Role.CONSULTANT, Role.FIRM_ADMIN, Role.PLATFORM_ADMIN)) {
      refuses(
          new Invitation("Ada", "ada@b.example", "", FRENCH, Set.of(role)),
          "identity.roles.invalid");
    }
    refuses(new Invitation("Ada", "ada@b.example", "", FRENCH, Set.of()), "identity.roles.invalid");
  }

  @Test
  void refusesWhoIsAMemberAlready() {
    var email = "membre-" + company.slug() + "@example.org";
    var member = people.findOrCreate(email, "Membre", FRENCH).person();
    admit(member, new Grant(Set.of(Role.EMPLOYEE), "", TODAY, null));

    refuses(new Invitation("Membre", email, "", FRENCH, Set.of(Role.HR)), "members.invite.already");
  }

  @Test
  void whileKeycloakIsAwayNobodyIsAdmittedAndTheDirectorReadsWhy() {
    var email = "absent-" + company.slug() + "@example.org";
    refuses(
        new Invitation("Ada", email, "", FRENCH, Set.of(Role.HR)), "members.invite.unreachable");

    assertThat(ofTheCompany(people::members)).extracting(Member::email).doesNotContain(email);
  }

  @Test
  void aFormerConsultantWhoIsAdmittedIsOneOfTheCompanysOwn() {
    var person = companies.standing(Role.CONSULTANT);
    firms.admit(person, company);
    ofTheCompany(() -> {
      memberships.end(person);
      return true;
    });
    admit(person, new Grant(Set.of(Role.HR), "", TODAY, null));

    assertThat(member(person).grant().firm()).isNull();
    ofTheCompany(() -> {
      memberships.changeRoles(person, Set.of(Role.DPO));
      return true;
    });
    assertThat(member(person).grant().roles()).containsExactly(Role.DPO);
  }

  @Test
  void whoseTimeIsOverIsAFormerMember() {
    var person = companies.standing(Role.CONSULTANT);
    var yesterday = TODAY.minusDays(1);
    firms.admittedOn(yesterday, person, company);

    assertThat(ofTheCompany(people::members)).noneMatch(m -> m.person().equals(person));
    assertThat(ofTheCompany(() -> people.roster().former()))
        .anyMatch(m -> m.person().equals(person) && !m.reopenable());
  }

  @Test
  void reopensTheAccessOfOnesOwnPeopleAsItWas() {
    var person = companies.member(company, Role.HR, Role.DPO);
    ofTheCompany(() -> {
      memberships.end(person);
      return true;
    });
    assertThat(ofTheCompany(() -> people.roster().former()))
        .anyMatch(m -> m.person().equals(person) && m.reopenable());
    ofTheCompany(() -> {
      memberships.reopen(person, null);
      return true;
    });

    assertThat(member(person).grant().roles()).containsExactlyInAnyOrder(Role.HR, Role.DPO);
    assertThat(ofTheCompany(() -> people.roster().former())).isEmpty();
  }

  @Test
  void remindsOnlyWhoWasInvitedHere() {
    var stranger = companies.member(companies.company(), Role.HR);
    assertThatThrownBy(() ->
            ofTheCompany(() -> {
              invitations.remind(stranger);
              return true;
            }))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void onlyTheDirectorInvites() {
    var lead = companies.member(company, Role.AI_LEAD);
    assertThatThrownBy(
            () -> invite(lead, new Invitation("Ada", "a@b.example", "", FRENCH, Set.of(Role.HR))))
        .isInstanceOf(NotFound.class);
  }

  private void admit(PersonRef person, Grant grant) {
    CurrentTenant.run(company.id(), () -> memberships.admit(person, grant, PersonRef.SYSTEM));
  }

  private Member member(PersonRef person) {
    return ofTheCompany(people::members).stream()
        .filter(m -> m.person().equals(person))
        .findFirst()
        .orElseThrow();
  }

  private <T> T ofTheCompany(Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(director, work));
  }

  private void refuses(Invitation wanted, String key) {
    assertThatThrownBy(() -> invite(director, wanted))
        .isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.key()).isEqualTo(key));
  }

  private void invite(PersonRef who, Invitation wanted) {
    Caller.runAs(who, () -> CurrentTenant.run(company.id(), () -> invitations.invite(wanted)));
  }
}
