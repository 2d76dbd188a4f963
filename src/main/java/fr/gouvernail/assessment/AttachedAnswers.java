package fr.gouvernail.assessment;

import fr.gouvernail.attachment.AttachedTo;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Evidence is attached to answers: by the consultants, while the assessment is open. Whoever may
/// read a closed result may read what it rests on.
@Component
class AttachedAnswers implements AttachedTo {

  private final Answers answers;
  private final AccessPolicy policy;

  AttachedAnswers(Answers answers, AccessPolicy policy) {
    this.answers = answers;
    this.policy = policy;
  }

  @Override
  public String kind() {
    return AnswerFiles.KIND;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean mayRead(UUID subject) {
    var conducts = policy.allows(Permission.CONDUCT_ASSESSMENT);
    return (conducts || policy.allows(Permission.READ_ASSESSMENT_RESULT))
        && status(subject)
            .filter(status -> conducts || status == Assessment.Status.CLOSED)
            .isPresent();
  }

  @Override
  @Transactional(readOnly = true)
  public boolean mayChange(UUID subject) {
    return policy.allows(Permission.CONDUCT_ASSESSMENT)
        && status(subject).filter(status -> status == Assessment.Status.OPEN).isPresent();
  }

  private Optional<Assessment.Status> status(UUID answer) {
    return answers.statusOf(answer);
  }
}
