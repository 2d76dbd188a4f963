package fr.gouvernail.ailead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.MovingClock;
import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.ailead.Acting.Capacity;
import fr.gouvernail.engagement.mission.TestFirms;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Role;
import fr.gouvernail.local.LocalMySql;
import fr.gouvernail.notification.NoticeKind;
import fr.gouvernail.notification.NoticeLine;
import fr.gouvernail.notification.NoticeService;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.trail.Trail;
import fr.gouvernail.trail.TrailLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;

@PortalTest
@Import(MovingClock.class)
class AppointmentModuleTests {

  @Autowired TestCompanies companies;
  @Autowired AppointmentService appointments;
  @Autowired LeadAbsences absences;
  @Autowired AiLeads leads;
  @Autowired MissionLetters letters;
  @Autowired AccessPolicy policy;
  @Autowired Memberships memberships;
  @Autowired TestFirms firms;
  @Autowired People people;
  @Autowired NoticeService notices;
  @Autowired Trail trail;
  @Autowired MovingClock.Ahead clock;

  Workspace company;
  PersonRef director;
  PersonRef yanis;
  PersonRef nadia;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    yanis = companies.member(company, Role.EMPLOYEE);
    nadia = companies.member(company, Role.BUSINESS_OWNER);
  }

  @Test
  void theRightsComeWithTheAnswerAndGoWithTheEnd() {
    var id = propose(Seat.LEAD, yanis, today(), null);
    assertThat(mayEdit(yanis)).isFalse();

    as(yanis, () -> appointments.accept(id));
    assertThat(mayEdit(yanis)).isTrue();
    assertThat(as(yanis, () -> policy.roles())).contains(Role.AI_LEAD, Role.EMPLOYEE);
    assertThat(as(director, () -> people.holding(Set.of(Role.AI_LEAD)))).containsExactly(yanis);
    assertThat(as(director, people::members))
        .filteredOn(m -> m.person().equals(yanis))
        .extracting(Member::appointed)
        .containsExactly(Set.of(Role.AI_LEAD));

    as(director, () -> appointments.end(id, null, "Change de poste"));
    assertThat(mayEdit(yanis)).isFalse();
    assertThat(acting().capacity()).isEqualTo(Capacity.VACANT);
  }

  @Test
  void daysComeAndGoWithoutAnybodyDoingAnything() {
    var id = propose(Seat.LEAD, yanis, today().plusDays(2), today().plusDays(3));
    as(yanis, () -> appointments.accept(id));
    assertThat(mayEdit(yanis)).isFalse();
    clock.move(Duration.ofDays(2));
    assertThat(mayEdit(yanis)).isTrue();
    clock.move(Duration.ofDays(2));
    assertThat(mayEdit(yanis)).isFalse();
  }

  @Test
  void aSuccessorTakesOverWithoutAGap() {
    var before = accepted(Seat.LEAD, yanis, today());
    as(yanis, () -> appointments.accept(before));
    var next = accepted(Seat.LEAD, nadia, today().plusDays(10));

    var office = as(director, leads::office);
    assertThat(office.holder(Seat.LEAD).orElseThrow().last()).isEqualTo(today().plusDays(9));
    assertThat(office.next(Seat.LEAD).orElseThrow().id()).isEqualTo(next);
    clock.move(Duration.ofDays(10));
    assertThat(mayEdit(yanis)).isFalse();
    assertThat(mayEdit(nadia)).isTrue();
  }

  @Test
  void refusesWhoeverCannotBeLead() {
    var consultant = companies.standing(Role.CONSULTANT);
    firms.admit(consultant, company);
    refused("ailead.stranger", () -> propose(Seat.LEAD, consultant, today(), null));
    refused("ailead.director", () -> propose(Seat.LEAD, director, today(), null));
    refused("ailead.past", () -> propose(Seat.LEAD, yanis, today().minusDays(1), null));
    refused("ailead.last", () -> propose(Seat.LEAD, yanis, today(), today().minusDays(1)));
    accepted(Seat.LEAD, yanis, today());
    refused("ailead.both", () -> propose(Seat.DEPUTY, yanis, today(), null));
  }

  @Test
  void theRolesAreGivenByAppointmentOnly() {
    refused(
        "identity.roles.invalid",
        () -> as(director, () -> memberships.changeRoles(yanis, Set.of(Role.AI_LEAD))));
  }

  @Test
  void onlyThePersonAnswersAndOnlyTheDirectorAppoints() {
    var id = propose(Seat.LEAD, yanis, today(), null);
    assertThatThrownBy(() -> as(nadia, () -> appointments.accept(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(director, () -> appointments.accept(id)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(yanis, () -> appointments.withdraw(id)))
        .isInstanceOf(NotFound.class);
    as(director, () -> appointments.withdraw(id));
    refused("ailead.answered", () -> as(yanis, () -> appointments.accept(id)));
  }

  @Test
  void everyCommandMayBeSentTwice() {
    var id = propose(Seat.LEAD, yanis, today(), null);
    assertThat(propose(Seat.LEAD, yanis, today(), null)).isEqualTo(id);
    as(yanis, () -> appointments.accept(id));
    as(yanis, () -> appointments.accept(id));
    as(director, () -> absences.announce(today().plusDays(1), today().plusDays(2)));
    as(director, () -> absences.announce(today().plusDays(1), today().plusDays(2)));
    as(director, () -> appointments.end(id, null, "Fin"));
    as(director, () -> appointments.end(id, null, "Fin"));
    assertThat(actions())
        .containsOnlyOnce(
            "ailead.appointment.proposed",
            "ailead.appointment.accepted",
            "ailead.absence.announced",
            "ailead.appointment.ended");
  }

  @Test
  void tellsEachOneWhatConcernsHimOrHer() {
    var deputy = accepted(Seat.DEPUTY, nadia, today());
    var id = propose(Seat.LEAD, yanis, today(), null);
    assertThat(told(yanis)).containsExactly(NoticeKind.MANDATE_OFFERED);
    as(yanis, () -> appointments.accept(id));
    as(yanis, () -> absences.announce(today().plusDays(1), today().plusDays(2)));
    assertThat(told(nadia)).contains(NoticeKind.DEPUTY_ACTS);
    assertThat(told(director)).contains(NoticeKind.MANDATE_ACCEPTED, NoticeKind.LEAD_ABSENT);
    as(director, () -> appointments.end(deputy, null, "Fin"));
    assertThat(told(nadia)).contains(NoticeKind.MANDATE_ENDED);
  }

  @Test
  void theDeputyActsDuringAnAbsenceAndTheLeadAfterItIsTakenBack() {
    accepted(Seat.DEPUTY, nadia, today());
    accepted(Seat.LEAD, yanis, today());
    assertThatThrownBy(() -> as(nadia, () -> absences.announce(today(), today())))
        .isInstanceOf(NotFound.class);
    as(yanis, () -> absences.announce(today(), today().plusDays(3)));
    assertThat(acting()).isEqualTo(new Acting(nadia, Capacity.DEPUTY, yanis));

    var leave = as(yanis, leads::office).leavesAhead().getFirst();
    as(director, () -> absences.cancel(leave.id()));
    assertThat(acting().person()).isEqualTo(yanis);
  }

  @Test
  void whoLeavesTheCompanyLeavesTheOffice() {
    accepted(Seat.LEAD, yanis, today());
    as(director, () -> memberships.end(yanis));
    var past = as(director, leads::office).history().getFirst();
    assertThat(past.cause()).isEqualTo(Mandate.Cause.LEFT);
    assertThat(acting().capacity()).isEqualTo(Capacity.VACANT);
  }

  @Test
  void ofTwoOffersAtOnceOneIsMade() throws Exception {
    var together = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var outcomes =
          List.of(yanis, nadia).stream()
              .map(who ->
                  threads.submit(() -> {
                    together.await();
                    return propose(Seat.LEAD, who, today(), null);
                  }))
              .toList();
      assertThat(outcomes.stream().filter(AppointmentModuleTests::succeeded)).hasSize(1);
    }
    assertThat(as(director, leads::office).mandates()).hasSize(1);
  }

  /// Whatever the service forgot, the database does not take a second holder.
  @Test
  void theDatabaseRefusesASecondHolder() throws SQLException {
    accepted(Seat.LEAD, yanis, today());
    var server = LocalMySql.shared();
    try (var connection =
            DriverManager.getConnection(server.jdbcUrl(""), server.user(), server.password());
        var statement =
            connection.prepareStatement(
                "insert into appointment (tenant_id, id, version, seat, person_id, proposed_by,"
                    + " proposed_at, starts_on, last_day, hours, per, powers, state)"
                    + " values (uuid_to_bin(?), uuid_to_bin(uuid()), 0, ?, uuid_to_bin(?),"
                    + " uuid_to_bin(?), now(), current_date, current_date + interval 90 day, 4,"
                    + " 'WEEK', '', 'ACCEPTED')")) {
      statement.setString(1, company.id().toString());
      statement.setString(3, nadia.toString());
      statement.setString(4, director.toString());
      statement.setString(2, "LEAD");
      assertThatThrownBy(statement::execute).hasMessageContaining("one seat for two");
      statement.setString(2, "DEPUTY");
      statement.setString(3, yanis.toString());
      assertThatThrownBy(statement::execute).hasMessageContaining("one person in two seats");
    }
  }

  @Test
  void theLetterIsKeptAsItWasAccepted() throws IOException {
    var id = accepted(Seat.LEAD, yanis, today());
    var kept = as(yanis, () -> letters.of(id));
    assertThat(kept.text()).contains(company.name(), "4 heures par semaine", "suspendre");
    accepted(Seat.DEPUTY, nadia, today());
    assertThat(as(yanis, () -> letters.of(id))).isEqualTo(kept);
    var stranger = companies.member(company, Role.EMPLOYEE);
    assertThatThrownBy(() -> as(stranger, () -> letters.of(id))).isInstanceOf(NotFound.class);

    try (var pdf = Loader.loadPDF(as(yanis, () -> letters.pdf(id)))) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("fr");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }
    var file = as(yanis, () -> letters.docx(id));
    try (var docx = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertThat(docx.getParagraphs())
          .extracting(p -> p.getStyle() == null ? "" : p.getStyle())
          .contains("Title", "Heading1", "Heading2", "ListBullet");
      assertThat(docx.getTables()).hasSize(1);
      assertThat(docx.getFooterList().getFirst().getText()).contains("modèle 1.0.0");
      assertThat(
              docx.getProperties()
                  .getCoreProperties()
                  .getUnderlyingProperties()
                  .getLanguageProperty())
          .contains("fr-FR");
    }
  }

  private static boolean succeeded(Future<?> outcome) {
    try {
      outcome.get();
      return true;
    } catch (Exception e) {
      assertThat(e.getCause()).isInstanceOf(RuleViolated.class);
      return false;
    }
  }

  private MandateId accepted(Seat seat, PersonRef person, LocalDate start) {
    var id = propose(seat, person, start, null);
    as(person, () -> appointments.accept(id));
    return id;
  }

  private MandateId propose(
      Seat seat, PersonRef person, LocalDate start, @Nullable LocalDate last) {
    return as(
        director,
        () ->
            appointments.propose(
                new AppointmentForm(
                    seat, person, start, last, new Allotment(4, Allotment.Per.WEEK), Power.USUAL)));
  }

  private boolean mayEdit(PersonRef person) {
    return policy.allows(person, Permission.EDIT_ROADMAP, company.id());
  }

  private Acting acting() {
    return as(director, () -> leads.acting(today()));
  }

  private List<NoticeKind> told(PersonRef person) {
    return as(person, () -> notices.latest(0, 20)).stream().map(NoticeLine::kind).toList();
  }

  private List<String> actions() {
    return as(director, () -> trail.lines("ailead.", PageRequest.ofSize(50))).stream()
        .map(TrailLine::action)
        .toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(company.zone()));
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }

  private void as(PersonRef person, Runnable work) {
    CurrentTenant.run(company.id(), () -> Caller.runAs(person, work));
  }

  private static void refused(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.key()).isEqualTo(key));
  }
}
