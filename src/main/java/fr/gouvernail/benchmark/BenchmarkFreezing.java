package fr.gouvernail.benchmark;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.engagement.Standings;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.scoring.BenchmarkRules.HiddenBy;
import fr.gouvernail.tenancy.TenantDirectory;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Freezes a quarter. It works outside any workspace: it reads the rows that stand beside them and
/// writes aggregates.
@Service
@Transactional
public class BenchmarkFreezing {

  private static final Logger log = LoggerFactory.getLogger(BenchmarkFreezing.class);
  private static final TypeReference<Map<String, BigDecimal>> BASIS = new TypeReference<>() {};

  private final TenantDirectory directory;
  private final Standings standings;
  private final BenchmarkSnapshots snapshots;
  private final BenchmarkCells cells;
  private final JsonMapper json;
  private final Clock clock;

  BenchmarkFreezing(
      TenantDirectory directory,
      Standings standings,
      BenchmarkSnapshots snapshots,
      BenchmarkCells cells,
      JsonMapper json,
      Clock clock) {
    this.directory = directory;
    this.standings = standings;
    this.snapshots = snapshots;
    this.cells = cells;
    this.json = json;
    this.clock = clock;
  }

  /// Freezes the quarter of today, unless that was done. Of two portals that try at once, one fails
  /// on the key of the quarter.
  @Internal("the quarterly job")
  public void freeze() {
    freeze(Quarter.of(LocalDate.now(clock)));
  }

  void freeze(LocalDate quarter) {
    if (snapshots.existsByQuarter(quarter)) {
      return;
    }
    var last = snapshots.findFirstByOrderByQuarterDesc();
    var before = last.map(s -> cells.findBySnapshotId(s.id())).orElse(List.of());
    var shown = new HashMap<CellKey, Figures>();
    before.forEach(cell -> {
      var figures = figures(cell);
      if (figures != null) {
        shown.put(cell.key(), figures);
      }
    });
    var outcomes = Computation.of(quarter, contributors(), shown);
    var snapshot =
        snapshots.saveAndFlush(
            new BenchmarkSnapshot(UuidCreator.getTimeOrderedEpoch(), quarter, clock.instant()));
    cells.saveAll(
        outcomes.entrySet().stream()
            .map(e ->
                new BenchmarkCell(
                    UuidCreator.getTimeOrderedEpoch(),
                    snapshot,
                    e.getKey(),
                    e.getValue(),
                    basis(e.getValue())))
            .toList());
    before.forEach(BenchmarkCell::forgetBasis);
    report(quarter, outcomes);
  }

  private static void report(LocalDate quarter, Map<CellKey, Outcome> outcomes) {
    var hidden =
        outcomes.values().stream()
            .map(Outcome::hiddenBy)
            .filter(Objects::nonNull)
            .collect(Collectors.groupingBy(HiddenBy::name, Collectors.counting()));
    log.info("Comparison of {}: {} cells, hidden by rule {}", quarter, outcomes.size(), hidden);
  }

  private List<Contributor> contributors() {
    var compared =
        directory.compared().stream().collect(Collectors.toMap(c -> c.company().id(), c -> c));
    var firms = standings.firms();
    return standings.closed().stream()
        .filter(audit -> compared.containsKey(audit.tenant()))
        .map(audit -> {
          var company = Objects.requireNonNull(compared.get(audit.tenant()));
          return contributor(
              audit,
              company,
              firms.getOrDefault(audit.tenant(), Set.of()).stream()
                  .map(Object::toString)
                  .collect(Collectors.toSet()));
        })
        .toList();
  }

  private static Contributor contributor(
      Standings.Closed audit, TenantDirectory.Compared company, Set<String> firms) {
    var scores = new HashMap<>(audit.scores());
    if (audit.score() != null) {
      scores.put(CellKey.OVERALL, audit.score());
    }
    return new Contributor(
        audit.tenant().value().toString(),
        firms,
        company.group(),
        company.company().sectorCode(),
        company.company().sizeBand(),
        audit.questionnaire(),
        Version.of(audit.version()).major(),
        audit.date(),
        scores);
  }

  private @Nullable String basis(Outcome outcome) {
    var figures = outcome.figures();
    return figures == null ? null : json.writeValueAsString(figures.basis());
  }

  private @Nullable Figures figures(BenchmarkCell cell) {
    var band = cell.band();
    var median = cell.median();
    var since = cell.figuresSince();
    var basis = cell.basis();
    return band == null || median == null || since == null || basis == null
        ? null
        : new Figures(
            band,
            cell.lowerQuartile(),
            median,
            cell.upperQuartile(),
            since,
            json.readValue(basis, BASIS));
  }
}
