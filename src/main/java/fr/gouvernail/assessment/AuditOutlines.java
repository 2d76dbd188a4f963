package fr.gouvernail.assessment;

import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What assessments are about, for what goes on around their answers.
@Service
@Transactional(readOnly = true)
public class AuditOutlines {

  private final Assessments assessments;
  private final AssessmentFiles files;

  AuditOutlines(Assessments assessments, AssessmentFiles files) {
    this.assessments = assessments;
    this.files = files;
  }

  /// One assessment. One statement while it is open, else two.
  ///
  /// @throws NotFound for an unknown one
  @Internal("the preparation, whose services say who may know")
  public AuditOutline of(AssessmentId id) {
    return outline(
        assessments.byId(id.value()).orElseThrow(() -> new NotFound("assessment " + id)));
  }

  /// Those that are under way, the latest first, for whoever will read their results. One
  /// statement.
  @Requires(Permission.READ_ASSESSMENT_RESULT)
  public List<AuditOutline> underWay() {
    return assessments.latestFirst().stream()
        .filter(Assessment::isOpen)
        .map(this::outline)
        .toList();
  }

  private AuditOutline outline(Assessment assessment) {
    return new AuditOutline(
        assessment.ref(),
        assessment.series(),
        assessment.heldOn(),
        assessment.isOpen() || assessments.isOpen(assessment.series()),
        files.questionnaire(assessment),
        assessment.pack(),
        assessment.facts(),
        assessment.lead());
  }
}
