package fr.gouvernail.assessment.preparation;

import fr.gouvernail.attachment.AttachedTo;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Permission;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is gathered is added and removed by the contacts and the consultants while the assessment
/// is open; whoever may read its result, and each contact, may read it, then and later.
@Component
class GatheredFiles implements AttachedTo {

  private final GatheredDocuments documents;
  private final AccessPolicy policy;
  private final Caller caller;

  GatheredFiles(GatheredDocuments documents, AccessPolicy policy, Caller caller) {
    this.documents = documents;
    this.policy = policy;
    this.caller = caller;
  }

  @Override
  public String kind() {
    return DropBoxService.KIND;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean mayRead(UUID subject) {
    return standing(subject)
        .filter(s -> policy.allows(Permission.READ_ASSESSMENT_RESULT) || isContact(s))
        .isPresent();
  }

  @Override
  @Transactional(readOnly = true)
  public boolean mayChange(UUID subject) {
    return standing(subject)
        .filter(s -> s.open() > 0 && (policy.allows(Permission.CONDUCT_ASSESSMENT) || isContact(s)))
        .isPresent();
  }

  private boolean isContact(GatheredDocuments.Standing standing) {
    return standing.contact() > 0 && policy.allows(Permission.ANSWER_INQUIRIES);
  }

  private Optional<GatheredDocuments.Standing> standing(UUID subject) {
    return caller.find().flatMap(me -> documents.standing(subject, me.value()));
  }
}
