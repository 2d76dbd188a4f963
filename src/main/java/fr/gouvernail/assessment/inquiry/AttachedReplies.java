package fr.gouvernail.assessment.inquiry;

import fr.gouvernail.attachment.AttachedTo;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Permission;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Files are attached to a reply by whoever is asked, while the question waits; consultants read
/// them.
@Component
class AttachedReplies implements AttachedTo {

  private final Inquiries inquiries;
  private final AccessPolicy policy;
  private final Caller caller;

  AttachedReplies(Inquiries inquiries, AccessPolicy policy, Caller caller) {
    this.inquiries = inquiries;
    this.policy = policy;
    this.caller = caller;
  }

  @Override
  public String kind() {
    return RepliedFiles.KIND;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean mayRead(UUID subject) {
    var reviews = policy.allows(Permission.REVIEW_ASSESSMENT);
    return inquiries.standing(subject).filter(row -> reviews || mine(row)).isPresent();
  }

  @Override
  @Transactional(readOnly = true)
  public boolean mayChange(UUID subject) {
    return inquiries.standing(subject).filter(row -> mine(row) && row.state().waits()).isPresent();
  }

  private boolean mine(Inquiries.Standing row) {
    return policy.allows(Permission.ANSWER_INQUIRIES)
        && caller.find().filter(me -> me.value().equals(row.person())).isPresent();
  }
}
