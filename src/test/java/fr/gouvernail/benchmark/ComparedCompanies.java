package fr.gouvernail.benchmark;

import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AssessmentClosing;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.local.LocalMySql;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.roadmap.ClosedAudits;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.Workspace;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;

/// Companies that take part in the comparison, and quarters that follow each other in no time.
@TestConfiguration(proxyBeanMethods = false)
public class ComparedCompanies {

  private final TestCompanies companies;
  private final AssessmentClosing closing;
  private final Questionnaires questionnaires;
  private final BenchmarkMembership membership;
  private final BenchmarkFreezing freezing;
  private final BenchmarkSnapshots snapshots;
  private final TenantDirectory directory;

  ComparedCompanies(
      TestCompanies companies,
      AssessmentClosing closing,
      Questionnaires questionnaires,
      BenchmarkMembership membership,
      BenchmarkFreezing freezing,
      BenchmarkSnapshots snapshots,
      TenantDirectory directory) {
    this.companies = companies;
    this.closing = closing;
    this.questionnaires = questionnaires;
    this.membership = membership;
    this.freezing = freezing;
    this.snapshots = snapshots;
    this.directory = directory;
  }

  /// A company whose audit gave the same answer, 0 to 4, to every question.
  public Workspace audited(int value) {
    var company = companies.company();
    new ClosedAudits(closing, questionnaires, companies).of(company, value);
    return company;
  }

  /// Such a company that takes part.
  public Workspace joined(int value) {
    var company = audited(value);
    as(company, companies.member(company, Role.DIRECTOR), () -> membership.join(""));
    return company;
  }

  public void as(Workspace company, PersonRef person, Runnable what) {
    CurrentTenant.run(company.id(), () -> Caller.runAs(person, what));
  }

  /// Takes whoever takes part out and forgets what was frozen, so that a test begins with nothing;
  /// who they were.
  public List<Workspace> nobody() {
    forget();
    var before = directory.compared().stream().map(c -> c.company()).toList();
    before.forEach(company -> take(company, false));
    return before;
  }

  /// Puts those back.
  public void again(List<Workspace> before) {
    nobody();
    before.forEach(company -> take(company, true));
  }

  private static void forget() {
    var server = LocalMySql.shared();
    try (var connection =
            DriverManager.getConnection(server.jdbcUrl(""), server.user(), server.password());
        var statement = connection.createStatement()) {
      statement.execute("delete from benchmark_cell");
      statement.execute("delete from benchmark_snapshot");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void take(Workspace company, boolean part) {
    CurrentTenant.run(company.id(), () -> directory.compareCurrent(part, null));
  }

  /// Freezes the quarter after the last one that was frozen.
  public LocalDate freezeNext() {
    var quarter =
        snapshots
            .findFirstByOrderByQuarterDesc()
            .map(s -> Quarter.after(s.quarter()))
            .orElseGet(() -> Quarter.of(LocalDate.of(2026, 11, 20)));
    freezing.freeze(quarter);
    return quarter;
  }
}
