package fr.gouvernail.awaiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.MovingClock;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.ailead.LeadAbsences;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Role;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Import(MovingClock.class)
class AwaitingModuleTests {

  @Autowired TestCompanies companies;
  @Autowired Awaiting awaiting;
  @Autowired AwaitingWords words;
  @Autowired List<MatterKind> kinds;
  @Autowired LeadAbsences absences;
  @Autowired Memberships memberships;
  @Autowired Statements statements;
  @Autowired TransactionTemplate transactions;
  @Autowired MovingClock.Ahead clock;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef deputy;
  PersonRef employee;
  MatterKind kind;

  @BeforeEach
  void aCompanyWithEverybody() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    deputy = companies.member(company, Role.DEPUTY_AI_LEAD);
    employee = companies.member(company, Role.EMPLOYEE);
    kind = kinds.stream().filter(k -> k.key().equals("decision.request")).findFirst().orElseThrow();
  }

  @Test
  void awaitsOnePersonAndNobodyElse() {
    var id = ask(Addressee.person(employee), today(), null);

    assertThat(subjects(employee)).containsExactly(id);
    assertThat(subjects(director)).isEmpty();
    var elsewhere = companies.company();
    companies.alsoMember(employee, elsewhere, Role.EMPLOYEE);
    assertThat(
            CurrentTenant.call(
                    elsewhere.id(), () -> Caller.callAs(employee, () -> awaiting.mine(9)))
                .total())
        .isZero();
  }

  @Test
  void awaitsWhoeverHoldsThePermissionOnThatDay() {
    var id = ask(Addressee.holders(Permission.EDIT_CHARTER), today(), null);
    assertThat(subjects(lead)).containsExactly(id);
    assertThat(subjects(director)).containsExactly(id);
    assertThat(subjects(employee)).isEmpty();

    as(director, () -> memberships.changeRoles(employee, Set.of(Role.DIRECTOR)));
    assertThat(subjects(employee)).containsExactly(id);
  }

  @Test
  void askedTwiceItIsOneMatterBroughtUpToDate() {
    var id = UUID.randomUUID();
    ask(id, Addressee.person(employee), today(), null, "un");
    ask(id, Addressee.person(employee), today(), today().plusDays(3), "deux");

    var all = all(employee);
    assertThat(all.total()).isEqualTo(1);
    assertThat(all.matters().getFirst().due()).isEqualTo(today().plusDays(3));
    assertThat(words.title(all.matters().getFirst(), Locale.FRENCH)).contains("deux");
  }

  @Test
  void awaitsFromItsFirstDayOn() {
    var id = ask(Addressee.person(employee), today().plusDays(2), null);
    assertThat(subjects(employee)).isEmpty();
    clock.move(Duration.ofDays(2));
    assertThat(subjects(employee)).containsExactly(id);
  }

  @Test
  void settledForOnePersonItAwaitsTheOthersStill() {
    var id = UUID.randomUUID();
    ask(id, Addressee.person(employee), today(), null, "un");
    ask(id, Addressee.person(lead), today(), null, "un");

    act(() -> awaiting.settled(kind, id, employee));
    assertThat(subjects(employee)).isEmpty();
    assertThat(subjects(lead)).containsExactly(id);
    act(() -> awaiting.settled(kind, id));
    assertThat(subjects(lead)).isEmpty();
  }

  @Test
  void thePressingComesFirstAndAllAreCounted() {
    ask(Addressee.person(employee), today(), null);
    var later = ask(Addressee.person(employee), today(), today().plusDays(9));
    var soon = ask(Addressee.person(employee), today(), today().plusDays(1));

    var two = mine(employee, 2);
    assertThat(two.matters()).extracting(Awaited::subject).containsExactly(soon, later);
    assertThat(two.total()).isEqualTo(3);
  }

  @Test
  void theOfficeIsTheLeadsAndDuringAnAbsenceTheDeputys() {
    var id = ask(office(), today(), null);
    assertThat(subjects(lead)).containsExactly(id);
    assertThat(subjects(deputy)).isEmpty();
    assertThat(subjects(director)).isEmpty();

    as(lead, () -> absences.announce(today().plusDays(2), today().plusDays(3)));
    assertThat(subjects(lead)).containsExactly(id);
    clock.move(Duration.ofDays(2));
    assertThat(subjects(lead)).isEmpty();
    assertThat(subjects(deputy)).containsExactly(id);
    clock.move(Duration.ofDays(2));
    assertThat(subjects(lead)).containsExactly(id);
    assertThat(subjects(deputy)).isEmpty();
  }

  @Test
  void whoeverAskedIsLeftOutAsIfNotThere() {
    var byLead = ask(office().except(lead), today(), null);
    assertThat(subjects(lead)).isEmpty();
    assertThat(subjects(deputy)).containsExactly(byLead);

    as(director, () -> memberships.end(deputy));
    assertThat(subjects(director)).containsExactly(byLead);
    var byDirector = ask(office().except(director), today(), null);
    assertThat(subjects(director)).containsExactly(byLead);
    assertThat(subjects(lead)).containsExactly(byDirector);
  }

  @Test
  void whereNobodyIsThereForTheOfficeItAwaitsTheDirectors() {
    as(director, () -> memberships.end(deputy));
    as(lead, () -> absences.announce(today(), today()));
    var id = ask(office(), today(), null);

    assertThat(subjects(director)).containsExactly(id);
    assertThat(subjects(employee)).isEmpty();
    clock.move(Duration.ofDays(1));
    assertThat(subjects(director)).isEmpty();
  }

  @Test
  void fromItsDayOnItAwaitsTheDirectorsToo() {
    var id = ask(office().widening(today().plusDays(5)), today(), null);
    assertThat(subjects(director)).isEmpty();
    clock.move(Duration.ofDays(5));
    assertThat(subjects(director)).containsExactly(id);
    assertThat(subjects(lead)).containsExactly(id);
  }

  @Test
  void anOfficeWithoutLeadAsksTheDirectorToAppoint() {
    company = companies.company();
    var other = companies.member(company, Role.DIRECTOR);
    var colleague = companies.member(company, Role.EMPLOYEE);
    assertThat(keys(other)).containsExactly("ailead.vacancy");
    assertThat(keys(colleague)).isEmpty();

    var found = companies.member(company, Role.AI_LEAD);
    assertThat(keys(other)).isEmpty();
    as(other, () -> memberships.end(found));
    assertThat(keys(other)).containsExactly("ailead.vacancy");
  }

  @Test
  void fiveHundredAreAskedInAFewBatchesAndReadInOneStatement() {
    var id = UUID.randomUUID();
    var matters =
        IntStream.range(0, 500)
            .mapToObj(i ->
                matter(id, Addressee.person(new PersonRef(UUID.randomUUID())), today(), null, "un"))
            .toList();

    assertThat(statements.during(() -> act(() -> awaiting.askAll(matters)))).hasSizeLessThan(20);
    IntStream.range(0, 40).forEach(i -> ask(Addressee.person(lead), today(), null));
    mine(lead, 5); // what is remembered about people is read before
    assertThat(statements.during(() -> mine(lead, 5))).hasSize(1);
  }

  @Test
  void isAskedWithinATransactionAndOfAKnownKindOnly() {
    var matter = matter(UUID.randomUUID(), Addressee.person(lead), today(), null, "un");
    assertThatThrownBy(() -> CurrentTenant.run(company.id(), () -> awaiting.ask(matter)))
        .isInstanceOf(IllegalTransactionStateException.class);
    kind = new MatterKind("decision.invented", "gavel", Tone.ACCENT);
    assertThatThrownBy(() -> ask(Addressee.person(lead), today(), null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isSaidInTheLanguageOfTheReader() {
    ask(Addressee.person(employee), LocalDate.of(2026, 11, 25), null);
    var matter = all(employee).matters().getFirst();
    assertThat(words.text(matter, Locale.FRENCH))
        .isEqualTo("Nouvel outil, demandé par Léo le 1er\u00a0décembre\u00a02026.");
    assertThat(words.text(matter, Locale.ENGLISH))
        .isEqualTo("New tool, asked for by Léo on 1\u00a0December\u00a02026.");
  }

  private static Addressee office() {
    return Addressee.acting(Office.AI_LEAD, Permission.APPOINT_AI_LEAD);
  }

  private UUID ask(Addressee to, LocalDate from, @Nullable LocalDate due) {
    var id = UUID.randomUUID();
    ask(id, to, from, due, "un");
    return id;
  }

  private void ask(UUID id, Addressee to, LocalDate from, @Nullable LocalDate due, String title) {
    act(() -> awaiting.ask(matter(id, to, from, due, title)));
  }

  private Matter matter(
      UUID id, Addressee to, LocalDate from, @Nullable LocalDate due, String title) {
    return new Matter(
        kind,
        id,
        to,
        from,
        due,
        List.of(
            MatterFact.text(title),
            MatterFact.key("decision.kind.TOOL"),
            MatterFact.text("Léo"),
            MatterFact.day(LocalDate.of(2026, 12, 1))),
        "/decisions");
  }

  private void act(Runnable work) {
    CurrentTenant.run(company.id(), () -> transactions.executeWithoutResult(status -> work.run()));
  }

  private void as(PersonRef person, Runnable work) {
    CurrentTenant.run(company.id(), () -> Caller.runAs(person, work));
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(company.zone()));
  }

  private List<UUID> subjects(PersonRef person) {
    return all(person).matters().stream()
        .filter(matter -> matter.kind().equals(kind))
        .map(Awaited::subject)
        .toList();
  }

  private List<String> keys(PersonRef person) {
    return all(person).matters().stream().map(matter -> matter.kind().key()).toList();
  }

  private Awaited.Everything all(PersonRef person) {
    return mine(person, 1000);
  }

  private Awaited.Everything mine(PersonRef person, int most) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, () -> awaiting.mine(most)));
  }
}
