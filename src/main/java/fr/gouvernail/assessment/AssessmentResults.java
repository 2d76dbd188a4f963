package fr.gouvernail.assessment;

import static fr.gouvernail.identity.Permission.READ_ASSESSMENT_RESULT;

import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.NotFound;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads the closed assessments of the company. Open ones do not exist here.
@Service
@Transactional(readOnly = true)
public class AssessmentResults {

  private final Assessments assessments;
  private final Snapshots snapshots;

  AssessmentResults(Assessments assessments, Snapshots snapshots) {
    this.assessments = assessments;
    this.snapshots = snapshots;
  }

  /// The last revision of the last closed assessment.
  @Requires(READ_ASSESSMENT_RESULT)
  public Optional<ClosedAudit> latestClosed() {
    return current().findFirst().map(s -> closed(s.id()));
  }

  /// The last revision of the last closed assessment held before that one.
  @Requires(READ_ASSESSMENT_RESULT)
  public Optional<ClosedAudit> before(AssessmentId id) {
    var all = history();
    var reference =
        all.stream()
            .filter(s -> s.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("assessment " + id));
    return all.stream()
        .filter(s -> !s.superseded() && !s.series().equals(reference.series()))
        .filter(s -> s.date().isBefore(reference.date()))
        .findFirst()
        .map(s -> closed(s.id()));
  }

  /// Where the company stands.
  ///
  /// @param last the last revision of the last closed assessment
  /// @param before the one held before it
  /// @param open the assessment under way
  public record Standing(
      @Nullable ClosedAudit last, @Nullable ClosedAudit before, @Nullable AssessmentSummary open) {}

  /// Where the company stands, whoever changed it.
  @Internal("the portfolio's copy, written in the transaction of a change")
  public Standing standing() {
    var last = latestClosed();
    return new Standing(
        last.orElse(null),
        last.flatMap(audit -> before(audit.id())).orElse(null),
        summaries(assessments.latestFirst()).stream()
            .filter(AssessmentSummary::open)
            .findFirst()
            .orElse(null));
  }

  /// The closed assessments, the latest first, superseded revisions included.
  @Requires(READ_ASSESSMENT_RESULT)
  public List<AssessmentSummary> history() {
    return summaries(assessments.latestFirst()).stream().filter(s -> !s.open()).toList();
  }

  /// One closed assessment.
  ///
  /// @throws NotFound while it is open
  @Requires(READ_ASSESSMENT_RESULT)
  public ClosedAudit closed(AssessmentId id) {
    return snapshots
        .byId(id.value())
        .map(Snapshot::closed)
        .orElseThrow(() -> new NotFound("closed assessment " + id));
  }

  private java.util.stream.Stream<AssessmentSummary> current() {
    return history().stream().filter(s -> !s.superseded());
  }

  static List<AssessmentSummary> summaries(List<Assessment> all) {
    return all.stream()
        .map(a ->
            a.summary(
                all.stream()
                    .anyMatch(later ->
                        !later.isOpen()
                            && later.series().equals(a.series())
                            && later.revision() > a.revision())))
        .toList();
  }
}
