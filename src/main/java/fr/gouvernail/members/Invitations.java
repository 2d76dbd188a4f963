package fr.gouvernail.members;

import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Grant;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.identity.Role;
import fr.gouvernail.platform.KeycloakOrganizations;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/// Invites people into the current workspace. The account in Keycloak comes first: both steps may
/// be repeated, so that an invitation cut short is simply sent again.
@Service
public class Invitations {

  /// The roles that a director may give to the company's own people.
  public static final Set<Role> ROLES = Set.copyOf(EnumSet.range(Role.DIRECTOR, Role.EMPLOYEE));

  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[a-zA-Z0-9-]+(\\.[a-zA-Z0-9-]+)+");
  private static final int LONGEST = 200;

  private final KeycloakOrganizations keycloak;
  private final TenantDirectory directory;
  private final People people;
  private final Memberships memberships;
  private final AccessPolicy policy;
  private final Caller caller;
  private final Clock clock;

  Invitations(
      KeycloakOrganizations keycloak,
      TenantDirectory directory,
      People people,
      Memberships memberships,
      AccessPolicy policy,
      Caller caller,
      Clock clock) {
    this.keycloak = keycloak;
    this.directory = directory;
    this.people = people;
    this.memberships = memberships;
    this.policy = policy;
    this.caller = caller;
    this.clock = clock;
  }

  /// Somebody to invite.
  ///
  /// @param title position in the company, may be empty
  public record Invitation(String name, String email, String title, Set<Role> roles) {}

  /// Opens the current workspace to a person, from today on.
  ///
  /// @throws RuleViolated when a part is missing or malformed, or the person is a member already
  @Requires(Permission.MANAGE_MEMBERS)
  public void invite(Invitation wanted) {
    var email = wanted.email().strip();
    var name = wanted.name().strip();
    if (name.isEmpty() || name.length() > LONGEST || hasControl(name)) {
      throw new RuleViolated("members.invite.name");
    }
    if (email.length() > 254 || !EMAIL.matcher(email).matches()) {
      throw new RuleViolated("members.invite.email");
    }
    if (wanted.title().length() > LONGEST || hasControl(wanted.title())) {
      throw new RuleViolated("members.invite.title");
    }
    if (wanted.roles().isEmpty() || !ROLES.containsAll(wanted.roles())) {
      throw new RuleViolated("identity.roles.invalid");
    }
    var workspace = directory.current();
    var person = people.findOrCreate(email, name);
    if (policy.allows(person, Permission.ENTER_WORKSPACE, workspace.id())) {
      throw new RuleViolated("members.invite.already");
    }
    keycloak.ensure(
        new KeycloakOrganizations.Organization(
            workspace.slug(),
            workspace.name(),
            List.of(new KeycloakOrganizations.Account(email, name, ""))));
    var grant =
        new Grant(
            wanted.roles(),
            wanted.title().strip(),
            LocalDate.now(clock.withZone(workspace.zone())),
            null,
            null);
    memberships.admit(person, grant, caller.person());
  }

  private static boolean hasControl(String text) {
    return text.chars().anyMatch(Character::isISOControl);
  }
}
