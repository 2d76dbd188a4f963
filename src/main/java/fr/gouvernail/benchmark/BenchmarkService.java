package fr.gouvernail.benchmark;

import fr.gouvernail.assessment.AssessmentResults;
import fr.gouvernail.assessment.ClosedAudit;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.scoring.AuditResult.DimensionResult;
import fr.gouvernail.scoring.BenchmarkRules;
import fr.gouvernail.tenancy.TenantDirectory;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows a company beside the others.
@Service
@Transactional(readOnly = true)
public class BenchmarkService {

  private final AssessmentResults results;
  private final BenchmarkCells cells;
  private final Questionnaires questionnaires;
  private final TenantDirectory directory;
  private final Clock clock;

  BenchmarkService(
      AssessmentResults results,
      BenchmarkCells cells,
      Questionnaires questionnaires,
      TenantDirectory directory,
      Clock clock) {
    this.results = results;
    this.cells = cells;
    this.questionnaires = questionnaires;
    this.directory = directory;
    this.clock = clock;
  }

  /// The company's last closed audit beside the latest quarter; empty before its first audit is
  /// closed.
  @Requires(Permission.READ_ASSESSMENT_RESULT)
  public Optional<Comparison> comparison(Segment segment) {
    return results.latestClosed().map(audit -> compare(audit, segment));
  }

  private Comparison compare(ClosedAudit audit, Segment segment) {
    var company = directory.current();
    var result = audit.result();
    var version = Version.of(result.version());
    var shown =
        cells
            .shown(
                result.questionnaire(), version.major(), company.sectorCode(), company.sizeBand())
            .stream()
            .filter(cell -> cell.key().segment() == segment)
            .collect(Collectors.toMap(cell -> cell.key().metric(), Function.identity()));
    var overall = line(CellKey.OVERALL, result.score(), shown);
    var dimensions =
        result.dimensions().stream()
            .map((DimensionResult d) -> line(d.id(), d.score(), shown))
            .toList();
    return new Comparison(
        segment,
        questionnaires.get(result.questionnaire(), version).orElseThrow(),
        result.date(),
        overall,
        dimensions,
        oldest(overall, dimensions),
        Quarter.after(LocalDate.now(clock)));
  }

  private static @Nullable LocalDate oldest(
      Comparison.Line overall, List<Comparison.Line> dimensions) {
    return Stream.concat(Stream.of(overall), dimensions.stream())
        .map(Comparison.Line::shown)
        .filter(Objects::nonNull)
        .map(Comparison.Shown::since)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static Comparison.Line line(
      String metric, @Nullable BigDecimal own, Map<String, BenchmarkCell> cells) {
    return new Comparison.Line(metric, own, shown(cells.get(metric), own));
  }

  private static Comparison.@Nullable Shown shown(
      @Nullable BenchmarkCell cell, @Nullable BigDecimal own) {
    if (cell == null || cell.hiddenBy() != null) {
      return null;
    }
    var median = Objects.requireNonNull(cell.median());
    return new Comparison.Shown(
        Objects.requireNonNull(cell.band()),
        cell.lowerQuartile(),
        median,
        cell.upperQuartile(),
        Objects.requireNonNull(cell.figuresSince()),
        own == null ? null : BenchmarkRules.position(own, median));
  }
}
