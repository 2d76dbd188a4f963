package fr.gouvernail.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.members.Invitations.Invitation;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class InvitationsTests {

  @Autowired Invitations invitations;
  @Autowired People people;
  @Autowired TestCompanies companies;

  Workspace company;
  PersonRef director;

  @BeforeEach
  void company() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
  }

  @Test
  void refusesWhatIsMissingOrMalformed() {
    refuses(new Invitation(" ", "a@b.example", "", Set.of(Role.EMPLOYEE)), "members.invite.name");
    refuses(new Invitation("A\nB", "a@b.example", "", Set.of(Role.HR)), "members.invite.name");
    refuses(new Invitation("Ada", "a@b", "", Set.of(Role.EMPLOYEE)), "members.invite.email");
    refuses(new Invitation("Ada", "a b@c.example", "", Set.of(Role.HR)), "members.invite.email");
    refuses(
        new Invitation("Ada", "a@b.example", "x".repeat(201), Set.of(Role.HR)),
        "members.invite.title");
  }

  @Test
  void givesNoRoleThatComesFromElsewhere() {
    for (var role : Set.of(Role.CONSULTANT, Role.FIRM_ADMIN, Role.PLATFORM_ADMIN)) {
      refuses(new Invitation("Ada", "ada@b.example", "", Set.of(role)), "identity.roles.invalid");
    }
    refuses(new Invitation("Ada", "ada@b.example", "", Set.of()), "identity.roles.invalid");
  }

  @Test
  void refusesWhoIsAMemberAlready() {
    var email = "membre-" + company.slug() + "@example.org";
    var member = people.findOrCreate(email, "Membre");
    CurrentTenant.run(company.id(), () -> admitted(member));

    refuses(new Invitation("Membre", email, "", Set.of(Role.HR)), "members.invite.already");
  }

  @Test
  void onlyTheDirectorInvites() {
    var lead = companies.member(company, Role.AI_LEAD);
    assertThatThrownBy(
            () -> invite(lead, new Invitation("Ada", "a@b.example", "", Set.of(Role.HR))))
        .isInstanceOf(NotFound.class);
  }

  @Autowired fr.gouvernail.identity.Memberships memberships;

  private void admitted(PersonRef person) {
    memberships.admit(
        person,
        new fr.gouvernail.identity.Grant(
            Set.of(Role.EMPLOYEE), "", java.time.LocalDate.of(2020, 1, 1), null, null),
        PersonRef.SYSTEM);
  }

  private void refuses(Invitation wanted, String key) {
    assertThatThrownBy(() -> invite(director, wanted))
        .isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.key()).isEqualTo(key));
  }

  private void invite(PersonRef who, Invitation wanted) {
    Caller.runAs(who, () -> CurrentTenant.run(company.id(), () -> invitations.invite(wanted)));
  }
}
