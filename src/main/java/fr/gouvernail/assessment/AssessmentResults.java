package fr.gouvernail.assessment;

import static fr.gouvernail.identity.Permission.READ_ASSESSMENT_RESULT;

import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
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
    return latest(1).stream().findFirst();
  }

  /// The last closed assessment and the one held before it, in one statement: the last revision of
  /// each, and fewer than two where there are fewer.
  @Requires(READ_ASSESSMENT_RESULT)
  public List<ClosedAudit> lastTwo() {
    var two = latest(2);
    return two.size() == 2 && !two.get(1).result().date().isBefore(two.get(0).result().date())
        ? two.subList(0, 1)
        : two;
  }

  /// Where the company stands.
  ///
  /// @param last the last revision of the last closed assessment
  /// @param before the one held before it
  /// @param open the assessment under way
  /// @param lead who leads it, else who led the last one
  public record Standing(
      @Nullable ClosedAudit last,
      @Nullable ClosedAudit before,
      @Nullable AssessmentSummary open,
      @Nullable PersonRef lead) {}

  /// Where the company stands, whoever changed it.
  @Internal("the portfolio's copy, written in the transaction of a change")
  public Standing standing() {
    var two = lastTwo();
    var all = summaries(assessments.latestFirst());
    var open = all.stream().filter(AssessmentSummary::open).findFirst();
    var last = two.isEmpty() ? null : two.getFirst();
    return new Standing(
        last,
        two.size() < 2 ? null : two.getLast(),
        open.orElse(null),
        open.or(() ->
                all.stream().filter(s -> last != null && s.id().equals(last.id())).findFirst())
            .map(AssessmentSummary::lead)
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

  /// Those of these assessments that are closed.
  @Requires(READ_ASSESSMENT_RESULT)
  public Map<AssessmentId, ClosedAudit> closed(Collection<AssessmentId> ids) {
    return snapshots.among(ids.stream().map(AssessmentId::value).toList()).stream()
        .collect(Collectors.toMap(s -> new AssessmentId(s.id()), Snapshot::closed));
  }

  /// The last closed revision of that assessment: itself, or what replaces it.
  ///
  /// @throws NotFound while it is open
  @Requires(READ_ASSESSMENT_RESULT)
  public ClosedAudit lastRevision(AssessmentId id) {
    var all = history();
    var asked = all.stream().filter(s -> s.id().equals(id)).findFirst();
    return asked
        .flatMap(a ->
            all.stream().filter(s -> !s.superseded() && s.series().equals(a.series())).findFirst())
        .map(s -> closed(s.id()))
        .orElseThrow(() -> new NotFound("closed assessment " + id));
  }

  private List<ClosedAudit> latest(int count) {
    return snapshots.latestFirst(PageRequest.ofSize(count)).stream().map(Snapshot::closed).toList();
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
