package fr.gouvernail.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.scoring.BenchmarkRules.Band;
import fr.gouvernail.scoring.BenchmarkRules.Position;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class BenchmarkModuleTests {

  @Autowired ComparedCompanies compared;
  @Autowired TestCompanies companies;
  @Autowired BenchmarkService benchmark;
  @Autowired BenchmarkMembership membership;
  @Autowired BenchmarkFreezing freezing;
  @Autowired BenchmarkSnapshots snapshots;
  @Autowired BenchmarkCells cells;
  @Autowired TenantDirectory directory;

  private List<Workspace> before = List.of();

  @BeforeEach
  void nobodyTakesPart() {
    before = compared.nobody();
  }

  @AfterEach
  void asItWas() {
    compared.again(before);
  }

  @Test
  void showsAMedianOnceSixCompaniesTakePartAndTheQuarterIsOver() {
    for (int i = 0; i < 5; i++) {
      compared.joined(2);
    }
    compared.freezeNext();
    var sixth = compared.joined(4);
    assertThat(comparison(sixth, Segment.ALL).overall().shown()).isNull();

    var quarter = compared.freezeNext();
    var shown = Objects.requireNonNull(comparison(sixth, Segment.ALL).overall().shown());
    assertThat(shown.median()).isEqualTo(50);
    assertThat(shown.band()).isEqualTo(Band.FROM_6);
    assertThat(shown.since()).isEqualTo(quarter);
    assertThat(shown.position()).isEqualTo(Position.ABOVE);
    assertThat(comparison(sixth, Segment.SECTOR).dimensions())
        .allSatisfy(line -> assertThat(line.shown()).isNotNull());
  }

  @Test
  void aCompanyThatDoesNotTakePartSeesTheOthersAndDoesNotCount() {
    for (int i = 0; i < 5; i++) {
      compared.joined(2);
    }
    var outsider = compared.audited(1);
    compared.freezeNext();
    assertThat(comparison(outsider, Segment.ALL).overall().shown()).isNull();

    compared.joined(2);
    compared.freezeNext();
    var shown = Objects.requireNonNull(comparison(outsider, Segment.ALL).overall().shown());
    assertThat(shown.position()).isEqualTo(Position.BELOW);
  }

  @Test
  void leavingCountsFromTheNextQuarterOn() {
    var first = compared.joined(2);
    for (int i = 0; i < 5; i++) {
      compared.joined(2);
    }
    compared.freezeNext();
    var director = companies.member(first, Role.DIRECTOR);
    compared.as(first, director, membership::leave);
    assertThat(comparison(first, Segment.ALL).overall().shown()).isNotNull();

    compared.freezeNext();
    assertThat(comparison(first, Segment.ALL).overall().shown()).isNull();
  }

  @Test
  void aQuarterIsFrozenOnceAndOnlyTheLatestKeepsItsBasis() {
    for (int i = 0; i < 6; i++) {
      compared.joined(2);
    }
    var quarter = compared.freezeNext();
    var frozen = snapshots.findFirstByOrderByQuarterDesc().orElseThrow();
    assertThat(cells.findBySnapshotId(frozen.id())).anyMatch(cell -> cell.basis() != null);

    freezing.freeze(quarter);
    assertThat(snapshots.findFirstByOrderByQuarterDesc().orElseThrow().id()).isEqualTo(frozen.id());
    compared.freezeNext();
    assertThat(cells.findBySnapshotId(frozen.id())).allMatch(cell -> cell.basis() == null);
  }

  @Test
  void onlyTheDirectorAgreesForTheCompany() {
    var company = companies.company();
    var owner = companies.member(company, Role.BUSINESS_OWNER);
    assertThatThrownBy(() -> compared.as(company, owner, () -> membership.join("")))
        .isInstanceOf(NotFound.class);

    var director = companies.member(company, Role.DIRECTOR);
    compared.as(company, director, () -> membership.join("  Groupe   Éclair "));
    assertThat(CurrentTenant.call(company.id(), directory::groupOfCurrent))
        .contains("GROUPE ÉCLAIR");
    assertThat(CurrentTenant.call(company.id(), directory::current).benchmarkOptIn()).isTrue();
    assertThatThrownBy(() -> compared.as(company, director, () -> membership.join("x".repeat(121))))
        .isInstanceOfSatisfying(
            RuleViolated.class, e -> assertThat(e.key()).isEqualTo("benchmark.group.long"));
  }

  private Comparison comparison(Workspace company, Segment segment) {
    var reader = companies.member(company, Role.DIRECTOR);
    return CurrentTenant.call(
        company.id(),
        () -> Caller.callAs(reader, () -> benchmark.comparison(segment)).orElseThrow());
  }
}
