package fr.gouvernail.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.ailead.AiLeads;
import fr.gouvernail.ailead.LeadAbsences;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class RememberedTests {

  @Autowired TestCompanies companies;
  @Autowired Remembered remembered;
  @Autowired AccessCache access;
  @Autowired AccessChanges changes;
  @Autowired MembershipRepository memberships;
  @Autowired Memberships service;
  @Autowired People people;
  @Autowired AiLeads leads;
  @Autowired LeadAbsences absences;
  @Autowired TransactionTemplate transactions;
  @Autowired Statements statements;

  Workspace company;
  PersonRef director;
  PersonRef lead;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
  }

  @Test
  void whatWasAskedOnceCostsNothing() {
    directors();
    seats();
    assertThat(
            statements.during(() -> {
              directors();
              seats();
            }))
        .isEmpty();
  }

  @Test
  void aChangeCountsOnceItIsCommitted() {
    assertThat(directors()).containsExactly(director);
    var second = companies.member(company, Role.DIRECTOR);
    assertThat(directors()).containsExactlyInAnyOrder(director, second);
    as(
        director,
        () -> {
          service.changeRoles(second, Set.of(Role.EMPLOYEE));
          return second;
        });
    assertThat(directors()).containsExactly(director);

    assertThat(seats()).isFalse();
    var today = LocalDate.now(company.zone());
    as(
        lead,
        () -> {
          absences.announce(today, today);
          return lead;
        });
    assertThat(seats()).isTrue();
  }

  @Test
  void whoChangesSomethingSeesItBeforeTheCommitAndNobodyElseDoes() {
    var second = companies.member(company, Role.DIRECTOR);
    directors();
    CurrentTenant.run(
        company.id(),
        () ->
            transactions.executeWithoutResult(status -> {
              as(
                  director,
                  () -> {
                    service.changeRoles(second, Set.of(Role.EMPLOYEE));
                    return second;
                  });
              assertThat(directors()).containsExactly(director);
              assertThat(elsewhere(this::directors)).contains(second);
              status.setRollbackOnly();
            }));
    assertThat(directors()).containsExactlyInAnyOrder(director, second);
  }

  @Test
  void aTransactionThatBeganBeforeAChangeHandsNothingOldOn() {
    CurrentTenant.run(
        company.id(),
        () ->
            transactions.executeWithoutResult(status -> {
              assertThat(memberships.inWorkspace(company.id().value())).hasSize(2);
              var second = elsewhere(() -> companies.member(company, Role.DIRECTOR));
              assertThat(directors()).containsExactlyInAnyOrder(director, second);
            }));
    assertThat(directors()).hasSize(2);
  }

  @Test
  void aChangeOfAnotherPortalIsNoticed() {
    access.noticeOtherPortals();
    assertThat(directors()).containsExactly(director);
    transactions.executeWithoutResult(status -> {
      memberships
          .findByTenantIdAndPersonId(company.id().value(), lead.value())
          .orElseThrow()
          .assign(Set.of(Role.DIRECTOR));
      changes.save(new AccessChange(lead.value(), Instant.now()));
    });
    assertThat(directors()).as("not noticed yet").containsExactly(director);
    access.noticeOtherPortals();
    assertThat(directors()).containsExactlyInAnyOrder(director, lead);
  }

  @Test
  void everyPortalIsToldOfAChangeOnce() {
    long before = last();
    var topic = new Remembered.Topic<String>();
    transactions.executeWithoutResult(status -> {
      remembered.changed();
      remembered.changed();
    });
    assertThat(changes.findByIdGreaterThanOrderById(before))
        .extracting(AccessChange::personId)
        .contains(PersonRef.SYSTEM.value());
    assertThat(in(company, () -> remembered.of(topic, () -> "after"))).isEqualTo("after");
  }

  @Test
  void companiesAndTopicsDoNotMix() {
    var other = companies.company();
    var topic = new Remembered.Topic<String>();
    var second = new Remembered.Topic<String>();
    assertThat(in(company, () -> remembered.of(topic, () -> "here"))).isEqualTo("here");
    assertThat(in(other, () -> remembered.of(topic, () -> "there"))).isEqualTo("there");
    assertThat(in(company, () -> remembered.of(second, () -> "else"))).isEqualTo("else");
    assertThat(in(company, () -> remembered.of(topic, () -> "again"))).isEqualTo("here");
    remembered.forget();
    assertThat(in(company, () -> remembered.of(topic, () -> "again"))).isEqualTo("again");
  }

  @Test
  void whatIsForgottenWhileItIsReadIsNotKept() {
    var topic = new Remembered.Topic<Integer>();
    var reads = new AtomicInteger();
    in(
        company,
        () ->
            remembered.of(
                topic,
                () -> {
                  remembered.forget();
                  return reads.incrementAndGet();
                }));
    assertThat(in(company, () -> remembered.of(topic, reads::incrementAndGet))).isEqualTo(2);
  }

  private long last() {
    return changes.findFirstByOrderByIdDesc().map(AccessChange::id).orElse(0L);
  }

  private List<PersonRef> directors() {
    return in(company, () -> people.household().directors());
  }

  /// Whether the lead is away.
  private boolean seats() {
    return in(company, () -> leads.seatsNow().leadAway());
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return in(company, () -> Caller.callAs(person, work));
  }

  private static <T> T in(Workspace where, Supplier<T> work) {
    return CurrentTenant.call(where.id(), work);
  }

  /// In a thread of its own, as another request would.
  private static <T> T elsewhere(Supplier<T> work) {
    try (var thread = Executors.newSingleThreadExecutor()) {
      return thread.submit(work::get).get();
    } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
