package fr.gouvernail.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.local.LocalMySql;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class TrailTests {

  record Happened(TenantId tenant, PersonRef actor, String subject) implements TenantEvent {
    @Override
    public String action() {
      return "test.thing.happened";
    }

    @Override
    public Map<String, ?> details() {
      return Map.of("accent", "é « œ »");
    }
  }

  @Autowired Trail trail;
  @Autowired TestCompanies companies;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transactions;

  Workspace company;
  PersonRef director;

  @BeforeEach
  void aCompanyWithItsDirector() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
  }

  @Test
  void chainsTheEntriesOfOneWorkspace() {
    happen("A");
    happen("B");

    var found = CurrentTenant.call(company.id(), trail::firstAltered);

    assertThat(found.firstAltered()).isEmpty();
    assertThat(found.intact()).isEqualTo(3); // the director's admission, then these two
  }

  @Test
  void namesTheFirstAlteredEntry() throws SQLException {
    happen("A");
    happen("B");
    happen("C");
    asDatabaseOwner("update trail_entry set subject = 'forged' where subject = 'B'");

    var found = CurrentTenant.call(company.id(), trail::firstAltered);

    assertThat(found.firstAltered()).hasValue(3);
    assertThat(found.intact()).isEqualTo(2);
  }

  @Test
  void noticesARemovedEntry() throws SQLException {
    happen("A");
    happen("B");
    asDatabaseOwner("delete from trail_entry where subject = 'A'");

    assertThat(CurrentTenant.call(company.id(), trail::firstAltered).firstAltered()).hasValue(2);
  }

  @Test
  void noticesThatTheLastEntriesAreGone() throws SQLException {
    happen("A");
    happen("B");
    asDatabaseOwner("delete from trail_entry where subject = 'B'");

    var found = CurrentTenant.call(company.id(), trail::firstAltered);

    assertThat(found.firstAltered()).hasValue(3);
    assertThat(found.intact()).isEqualTo(2);
  }

  @Test
  void refusesToChangeAnEntryEvenInSql() {
    happen("A");
    assertThatThrownBy(
            () -> {
              try (var connection = connect();
                  var statement = connection.createStatement()) {
                statement.execute("update trail_entry set subject = 'forged'");
              }
            })
        .hasMessageContaining("append-only");
  }

  @Test
  void keepsNoEntryOfAChangeThatWasRolledBack() {
    transactions.executeWithoutResult(status -> {
      CurrentTenant.run(
          company.id(), () -> events.publishEvent(new Happened(company.id(), director, "undone")));
      status.setRollbackOnly();
    });

    assertThat(CurrentTenant.call(company.id(), trail::firstAltered).intact()).isEqualTo(1);
  }

  @Test
  void numbersEntriesWithoutGapsWhenManyArriveAtOnce() throws Exception {
    var done = new ArrayList<Future<?>>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var i = 0; i < 80; i++) {
        var subject = "S" + i;
        done.add(threads.submit(() -> happen(subject)));
      }
    }
    for (var one : done) {
      one.get();
    }
    var found = CurrentTenant.call(company.id(), trail::firstAltered);
    assertThat(found.firstAltered()).isEmpty();
    assertThat(found.intact()).isEqualTo(81);
  }

  @Test
  void isReadByTheDirectorOfThatWorkspaceOnly() {
    happen("A");
    var other = companies.company();
    var otherDirector = companies.member(other, Role.DIRECTOR);
    var lead = companies.member(company, Role.AI_LEAD);
    var page = PageRequest.ofSize(10);

    assertThat(as(director, company, page).getFirst().subject()).isNotEmpty();
    assertThatThrownBy(() -> as(lead, company, page)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(otherDirector, company, page)).isInstanceOf(NotFound.class);
    assertThat(as(otherDirector, other, page)).noneMatch(line -> line.subject().equals("A"));
  }

  private java.util.List<TrailLine> as(PersonRef person, Workspace where, PageRequest page) {
    return Caller.callAs(person, () -> CurrentTenant.call(where.id(), () -> trail.lines("", page)));
  }

  private void happen(String subject) {
    CurrentTenant.run(
        company.id(),
        () ->
            transactions.executeWithoutResult(
                status -> events.publishEvent(new Happened(company.id(), director, subject))));
  }

  private java.sql.Connection connect() throws SQLException {
    var server = LocalMySql.shared();
    return DriverManager.getConnection(server.jdbcUrl(""), server.user(), server.password());
  }

  /// Somebody with full power over the database, who removes the triggers first and puts them back.
  private void asDatabaseOwner(String sql) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute("drop trigger trail_entry_never_changes");
      statement.execute("drop trigger trail_entry_never_goes");
      statement.execute(sql);
      statement.execute(
          "create trigger trail_entry_never_changes before update on trail_entry for each row signal"
              + " sqlstate '45000' set message_text = 'the trail is append-only'");
      statement.execute(
          "create trigger trail_entry_never_goes before delete on trail_entry for each row signal"
              + " sqlstate '45000' set message_text = 'the trail is append-only'");
    }
  }
}
