package fr.gouvernail.roadmap;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.roadmap.Recommended.SourceQuestion;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question that an action answers, as the last audit that asked for the action worded it.
@Entity
@Table(name = "roadmap_action_source")
class ActionSource extends TenantOwned {

  @Column(name = "action_id", updatable = false)
  private UUID actionId;

  @Column(name = "assessment_id")
  private UUID assessmentId;

  @Column(updatable = false)
  private String question;

  private String label;

  @Column(name = "label_en")
  private @Nullable String labelEn;

  private int place;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected ActionSource() {}

  ActionSource(UUID id, ActionId action, SourceQuestion question) {
    super(id);
    this.actionId = action.value();
    this.question = question.id();
    this.label = question.label().fr();
    this.assessmentId = id;
  }

  /// Asked for by this audit, at that place among its questions.
  ActionSource askedBy(AssessmentId assessment, SourceQuestion question, int place) {
    this.assessmentId = assessment.value();
    this.label = question.label().fr();
    this.labelEn = question.label().en();
    this.place = place;
    return this;
  }

  UUID actionId() {
    return actionId;
  }

  String question() {
    return question;
  }

  int place() {
    return place;
  }

  SourceQuestion source() {
    return new SourceQuestion(question, new Text(label, labelEn));
  }
}
