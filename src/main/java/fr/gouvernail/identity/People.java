package fr.gouvernail.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.TenantId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The persons that the portal knows.
@Service
@Transactional
public class People {

  private final Persons persons;
  private final MembershipRepository memberships;
  private final AccessCache access;
  private final AppointedRoles appointedRoles;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final TenantDirectory directory;
  private final Clock clock;

  People(
      Persons persons,
      MembershipRepository memberships,
      AccessCache access,
      AppointedRoles appointedRoles,
      Caller caller,
      CurrentTenant tenant,
      TenantDirectory directory,
      Clock clock) {
    this.persons = persons;
    this.memberships = memberships;
    this.access = access;
    this.appointedRoles = appointedRoles;
    this.caller = caller;
    this.tenant = tenant;
    this.directory = directory;
    this.clock = clock;
  }

  /// The caller's own profile.
  @SignedIn
  @Transactional(readOnly = true)
  public Profile me() {
    var me = caller.person();
    return access.profile(me).orElseThrow(() -> new NotFound("person " + me));
  }

  /// Keeps the caller's language and theme for every device.
  @SignedIn
  public void prefer(Locale locale, String theme) {
    if (!Set.of("light", "dark", "system").contains(theme)) {
      throw new NotFound("theme " + theme);
    }
    var language = locale.getLanguage().equals("en") ? "en" : "fr";
    get(caller.person()).prefer(language, theme);
    access.changed(caller.person());
  }

  /// The names of people who act or acted in the current workspace; a person unknown to it gets no
  /// entry.
  @Requires(Permission.ENTER_WORKSPACE)
  @Transactional(readOnly = true)
  public Map<PersonRef, String> names(Collection<PersonRef> people) {
    if (people.isEmpty()) {
      return Map.of();
    }
    var wanted = people.stream().map(PersonRef::value).collect(Collectors.toSet());
    return memberships.among(tenant.id().value(), wanted).stream()
        .collect(
            Collectors.toMap(
                row -> row.membership().person(), row -> row.person().profile().name()));
  }

  /// Everybody who may enter the current workspace today or later, by name.
  @Requires(Permission.READ_MEMBERS)
  @Transactional(readOnly = true)
  public List<Member> members() {
    var today = LocalDate.now(clock);
    return members(row -> !row.membership().isOverOn(today) && row.person().isEnabled());
  }

  /// The same people without the roles that appointments give them: one statement instead of two.
  @Requires(Permission.READ_MEMBERS)
  @Transactional(readOnly = true)
  public List<Member> present() {
    var today = LocalDate.now(clock);
    return memberships.inWorkspace(tenant.id().value()).stream()
        .filter(row -> !row.membership().isOverOn(today) && row.person().isEnabled())
        .map(row -> member(row, Map.of()))
        .toList();
  }

  /// The people of a workspace, by name.
  ///
  /// @param present who may enter today or later
  /// @param former whose access is over
  public record Roster(List<Member> present, List<Member> former) {}

  /// Everybody in the current workspace, and who was.
  @Requires(Permission.MANAGE_MEMBERS)
  @Transactional(readOnly = true)
  public Roster roster() {
    var today = LocalDate.now(clock);
    var all =
        memberships.inWorkspace(tenant.id().value()).stream()
            .filter(row -> row.person().isEnabled())
            .toList();
    var appointed = appointedRoles.holders();
    return new Roster(
        all.stream()
            .filter(row -> !row.membership().isOverOn(today))
            .map(row -> member(row, appointed))
            .toList(),
        all.stream()
            .filter(row -> row.membership().isOverOn(today))
            .map(row -> member(row, appointed))
            .toList());
  }

  /// Who comes to the current workspace on behalf of consulting firms, today or later, by name. One
  /// statement.
  @Requires(Permission.MANAGE_MISSIONS)
  @Transactional(readOnly = true)
  public List<Member> guests() {
    var today = LocalDate.now(clock);
    return memberships.guests(tenant.id().value()).stream()
        .filter(row -> !row.membership().isOverOn(today) && row.person().isEnabled())
        .map(row -> member(row, Map.of()))
        .toList();
  }

  private List<Member> members(Predicate<MembershipRepository.PersonInWorkspace> which) {
    var appointed = appointedRoles.holders();
    return memberships.inWorkspace(tenant.id().value()).stream()
        .filter(which)
        .map(row -> member(row, appointed))
        .toList();
  }

  private static Member member(
      MembershipRepository.PersonInWorkspace row, Map<PersonRef, Set<Role>> appointed) {
    return new Member(
        row.membership().person(),
        row.person().profile().name(),
        row.person().profile().email(),
        Objects.requireNonNullElse(row.membership().department(), ""),
        row.membership().grant(),
        appointed.getOrDefault(row.membership().person(), Set.of()),
        row.person().subject() != null,
        row.membership().isReopenable());
  }

  /// Finds or creates the person with this address; the name is taken over when it is new.
  @Internal("loading of companies, invitations that checked their own permission")
  public PersonRef register(String email, String name, Set<Role> standingRoles) {
    var person =
        persons
            .findByEmail(normal(email))
            .orElseGet(() ->
                persons.save(new Person(UuidCreator.getTimeOrderedEpoch(), normal(email), name)));
    if (!person.standingRoles().equals(standingRoles)) {
      person.stand(standingRoles);
      access.changed(new PersonRef(person.id()));
    }
    return new PersonRef(person.id());
  }

  /// Who holds one of these roles in the current workspace today.
  @Internal("notices, which say what happened to whom it concerns")
  @Transactional(readOnly = true)
  public List<PersonRef> holding(Set<Role> roles) {
    var today = LocalDate.now(clock);
    return members(row -> row.membership().admitsOn(today) && row.person().isEnabled()).stream()
        .filter(member -> member.holds(roles))
        .map(Member::person)
        .toList();
  }

  /// Which of these persons may enter the current workspace today; asks nothing about nobody.
  @Internal("reviews, which wait for nobody who left")
  @Transactional(readOnly = true)
  public Set<PersonRef> admitted(Collection<PersonRef> among) {
    if (among.isEmpty()) {
      return Set.of();
    }
    var today = LocalDate.now(clock);
    var wanted = among.stream().map(PersonRef::value).toList();
    return memberships.among(tenant.id().value(), wanted).stream()
        .filter(row -> row.membership().admitsOn(today) && row.person().isEnabled())
        .map(row -> row.membership().person())
        .collect(Collectors.toSet());
  }

  /// Who directs a workspace, and what everybody is called who is or was in it.
  public record Household(List<PersonRef> directors, Map<PersonRef, String> names) {}

  /// That of the current workspace, in one statement.
  @Internal("decisions, which wait for whoever may take them")
  @Transactional(readOnly = true)
  public Household household() {
    var today = LocalDate.now(clock);
    var rows = memberships.inWorkspace(tenant.id().value());
    return new Household(
        rows.stream()
            .filter(row -> row.membership().admitsOn(today) && row.person().isEnabled())
            .filter(row -> row.membership().grant().roles().contains(Role.DIRECTOR))
            .map(row -> row.membership().person())
            .toList(),
        rows.stream()
            .collect(
                Collectors.toMap(
                    row -> row.membership().person(), row -> row.person().profile().name())));
  }

  /// Who may enter a workspace today, with what the membership makes them there, and what everybody
  /// is called who is or was in it.
  public record Staff(Map<PersonRef, Set<Role>> roles, Map<PersonRef, String> names) {

    /// Who holds this role by membership.
    public List<PersonRef> holding(Role role) {
      return roles.entrySet().stream()
          .filter(entry -> entry.getValue().contains(role))
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  /// That of the current workspace, in one statement and without roles given by appointment.
  @Internal("use cases, whose rules ask what people are")
  @Transactional(readOnly = true)
  public Staff staff() {
    var today = LocalDate.now(clock);
    var rows = memberships.inWorkspace(tenant.id().value());
    return new Staff(
        rows.stream()
            .filter(row -> row.membership().admitsOn(today) && row.person().isEnabled())
            .collect(
                Collectors.toMap(
                    row -> row.membership().person(), row -> row.membership().grant().roles())),
        rows.stream()
            .collect(
                Collectors.toMap(
                    row -> row.membership().person(), row -> row.person().profile().name())));
  }

  /// One of the company's own people.
  ///
  /// @param department null while nobody said
  public record Colleague(PersonRef person, String name, @Nullable String department) {}

  /// The company's own people who may do this in the current workspace by what they are there,
  /// whatever they are appointed to, on the day that it is where the company is. One statement.
  @Internal("campaigns, which ask each of them")
  @Transactional(readOnly = true)
  public List<Colleague> colleagues(Permission permission) {
    return colleagues(memberships.inWorkspace(tenant.id().value()), permission);
  }

  /// The same for one person; nothing for somebody else's.
  @Internal("campaigns, about somebody who comes or goes")
  @Transactional(readOnly = true)
  public Optional<Colleague> colleague(PersonRef person, Permission permission) {
    return colleagues(memberships.among(tenant.id().value(), List.of(person.value())), permission)
        .stream()
        .findFirst();
  }

  private List<Colleague> colleagues(
      List<MembershipRepository.PersonInWorkspace> among, Permission permission) {
    var today = LocalDate.now(clock.withZone(directory.current().zone()));
    return among.stream()
        .filter(row -> row.membership().admitsOn(today) && row.person().isEnabled())
        .filter(row -> row.membership().grant().firm() == null)
        .filter(row ->
            row.membership().grant().roles().stream()
                .anyMatch(role -> role.permissions().contains(permission)))
        .map(row ->
            new Colleague(
                row.membership().person(),
                row.person().profile().name(),
                row.membership().department()))
        .toList();
  }

  /// Who this person is.
  ///
  /// @throws NotFound for an unknown one
  @Internal("notices and invitations, about people of the current workspace")
  @Transactional(readOnly = true)
  public Profile profile(PersonRef person) {
    return get(person).profile();
  }

  /// Who these persons are, whatever workspace they belong to.
  @Internal("consulting firms, about their own people")
  @Transactional(readOnly = true)
  public List<Profile> profiles(Collection<PersonRef> people) {
    return persons.findByIdIn(people.stream().map(PersonRef::value).toList()).stream()
        .map(Person::profile)
        .toList();
  }

  /// Who has this address, whatever workspace he or she belongs to.
  @Internal("grants, about a consultant whom the director names; firms, about their own people")
  @Transactional(readOnly = true)
  public Optional<Profile> withAddress(String email) {
    return persons.findByEmail(normal(email)).filter(Person::isEnabled).map(Person::profile);
  }

  /// Those of these persons who hold this role outside workspaces.
  @Internal("mails to those who administer a firm")
  @Transactional(readOnly = true)
  public List<PersonRef> standing(Collection<PersonRef> among, Role role) {
    return persons.findByIdIn(among.stream().map(PersonRef::value).toList()).stream()
        .filter(person -> person.isEnabled() && person.standingRoles().contains(role))
        .map(person -> new PersonRef(person.id()))
        .toList();
  }

  /// The workspaces that the person with this address directs today.
  @Internal("firms that ask for access, who are never told what was found")
  @Transactional(readOnly = true)
  public List<TenantId> directedBy(String email) {
    var today = LocalDate.now(clock);
    return persons
        .findByEmail(normal(email))
        .filter(Person::isEnabled)
        .map(person -> memberships.findByPersonId(person.id()))
        .orElse(List.of())
        .stream()
        .filter(m -> m.admitsOn(today) && m.grant().roles().contains(Role.DIRECTOR))
        .map(Membership::tenant)
        .toList();
  }

  /// Finds or creates the person with this address; one who is known keeps name, language and
  /// standing roles.
  @Internal("invitations, which checked their own permission")
  public Profile findOrCreate(String email, String name, Locale language) {
    return persons
        .findByEmail(normal(email))
        .orElseGet(() -> {
          var person = new Person(UuidCreator.getTimeOrderedEpoch(), normal(email), name);
          person.prefer(language.getLanguage(), person.profile().theme());
          return persons.save(person);
        })
        .profile();
  }

  /// Finds or creates the person whom Keycloak signed in. An address counts only when Keycloak
  /// verified it.
  @Internal("sign-in")
  public Optional<PersonRef> signIn(
      String subject, String email, boolean emailVerified, String name) {
    var known =
        persons
            .findBySubject(subject)
            .or(() ->
                persons
                    .findByEmail(normal(email))
                    .filter(person -> emailVerified && person.subject() == null));
    if (known.isEmpty() && persons.findByEmail(normal(email)).isPresent()) {
      return Optional.empty();
    }
    var person =
        known.orElseGet(
            () -> persons.save(new Person(UuidCreator.getTimeOrderedEpoch(), normal(email), name)));
    if (person.subject() == null) {
      person.knownAs(subject);
    }
    return person.isEnabled() ? Optional.of(new PersonRef(person.id())) : Optional.empty();
  }

  /// Closes or reopens the portal to a person, everywhere.
  @Requires(Permission.MANAGE_PLATFORM)
  public void enable(PersonRef person, boolean enabled) {
    get(person).enable(enabled);
    access.changed(person);
  }

  private Person get(PersonRef person) {
    return persons.findById(person.value()).orElseThrow(() -> new NotFound("person " + person));
  }

  private static String normal(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }
}
