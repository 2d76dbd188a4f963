package fr.gouvernail.members;

import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Grant;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Profile;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.identity.Role;
import fr.gouvernail.platform.KeycloakOrganizations;
import fr.gouvernail.platform.KeycloakRefused;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Invites people into the current workspace. The account in Keycloak comes first: both steps may
/// be repeated, so that an invitation cut short is simply sent again.
@Service
public class Invitations {

  /// The roles that a director may give to the company's own people; the AI lead is appointed.
  public static final Set<Role> ROLES = given();

  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[a-zA-Z0-9-]+(\\.[a-zA-Z0-9-]+)+");
  private static final int LONGEST = 200;

  /// The mails say so: `notification.mail.INVITATION.newcomer`.
  private static final Duration LINK_VALID = Duration.ofDays(7);

  private static final Logger log = LoggerFactory.getLogger(Invitations.class);

  private final KeycloakOrganizations keycloak;
  private final TenantDirectory directory;
  private final People people;
  private final Memberships memberships;
  private final AccessPolicy policy;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final TransactionTemplate transactions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Invitations(
      KeycloakOrganizations keycloak,
      TenantDirectory directory,
      People people,
      Memberships memberships,
      AccessPolicy policy,
      Caller caller,
      CurrentTenant tenant,
      TransactionTemplate transactions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.keycloak = keycloak;
    this.directory = directory;
    this.people = people;
    this.memberships = memberships;
    this.policy = policy;
    this.caller = caller;
    this.tenant = tenant;
    this.transactions = transactions;
    this.events = events;
    this.clock = clock;
  }

  /// Somebody to invite.
  ///
  /// @param title position in the company, may be empty
  /// @param language of the mails; somebody whom the portal knows keeps his or her own
  public record Invitation(
      String name, String email, String title, Locale language, Set<Role> roles) {}

  /// Opens the current workspace to a person, from today on, and sends the mails.
  ///
  /// @throws RuleViolated when a part is missing or malformed, the person is a member already, or
  ///   Keycloak is away; inviting again finishes what was begun
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
    var person = people.findOrCreate(email, name, wanted.language());
    if (policy.allows(person.person(), Permission.ENTER_WORKSPACE, workspace.id())) {
      throw new RuleViolated("members.invite.already");
    }
    boolean newcomer = account(workspace, person);
    var grant =
        new Grant(
            wanted.roles(),
            wanted.title().strip(),
            LocalDate.now(clock.withZone(workspace.zone())),
            null);
    transactions.executeWithoutResult(status -> {
      memberships.admit(person.person(), grant, caller.person());
      publish(person.person(), newcomer);
    });
  }

  /// Sends the mails again to a member who never came.
  ///
  /// @throws RuleViolated when Keycloak is away
  /// @throws NotFound for anybody who has signed in, or is no member
  @Requires(Permission.MANAGE_MEMBERS)
  public void remind(PersonRef person) {
    var member =
        people.members().stream()
            .filter(m -> m.person().equals(person) && !m.joined())
            .findFirst()
            .orElseThrow(() -> new NotFound("invited person " + person));
    boolean newcomer = account(directory.current(), people.profile(member.person()));
    transactions.executeWithoutResult(status -> publish(person, newcomer));
  }

  /// Makes sure that the person can sign in.
  ///
  /// @return whether he or she was sent a link to choose a password
  private boolean account(Workspace workspace, Profile person) {
    var account =
        new KeycloakOrganizations.Account(
            person.email(), person.name(), Locale.of(person.locale()), "");
    try {
      keycloak.ensure(
          new KeycloakOrganizations.Organization(
              workspace.slug(), workspace.name(), List.of(account)));
      return keycloak.askForPassword(person.email(), LINK_VALID);
    } catch (KeycloakRefused e) {
      log.warn("An invitation could not be finished: {}", e.getMessage());
      throw new RuleViolated("members.invite.unreachable");
    }
  }

  private void publish(PersonRef person, boolean newcomer) {
    events.publishEvent(new PersonInvited(tenant.id(), caller.person(), person, newcomer));
  }

  private static Set<Role> given() {
    var roles = EnumSet.range(Role.DIRECTOR, Role.EMPLOYEE);
    roles.removeAll(Set.of(Role.AI_LEAD, Role.DEPUTY_AI_LEAD));
    return Set.copyOf(roles);
  }

  private static boolean hasControl(String text) {
    return text.chars().anyMatch(Character::isISOControl);
  }
}
