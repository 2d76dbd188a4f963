package fr.gouvernail.usecase;

import fr.gouvernail.attachment.AttachedTo;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.usecase.model.State;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Files are attached to a use as a whole, not to one of its sheets: by who writes about it or
/// advises on it, as long as it is not retired or refused.
@Component
class AttachedUseCases implements AttachedTo {

  /// Of attachments; kept in rows.
  static final String KIND = "usecase";

  private final UseCases useCases;
  private final AccessPolicy policy;

  AttachedUseCases(UseCases useCases, AccessPolicy policy) {
    this.useCases = useCases;
    this.policy = policy;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean mayRead(UUID subject) {
    return policy.allows(Permission.READ_USE_CASES) && useCases.row(subject).isPresent();
  }

  @Override
  @Transactional(readOnly = true)
  public boolean mayChange(UUID subject) {
    return (policy.allows(Permission.WRITE_USE_CASES)
            || policy.allows(Permission.ADVISE_ON_USE_CASES))
        && useCases.row(subject).filter(AttachedUseCases::isAlive).isPresent();
  }

  private static boolean isAlive(UseCaseRow row) {
    return row.state() != State.RETIRED && row.state() != State.REJECTED;
  }
}
