package fr.gouvernail.usecase;

import fr.gouvernail.classification.Classified;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.usecase.model.State;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Uses are what is classified under the AI Act: by who writes their sheet, and by who decides on
/// them.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClassifiedUseCases implements Classified {

  private static final Set<State> OPEN = EnumSet.of(State.DRAFT, State.CHANGES_REQUESTED);

  private final UseCases useCases;
  private final AccessPolicy policy;
  private final Caller caller;

  ClassifiedUseCases(UseCases useCases, AccessPolicy policy, Caller caller) {
    this.useCases = useCases;
    this.policy = policy;
    this.caller = caller;
  }

  @Override
  public Optional<Subject> find(UUID id) {
    return useCases.row(id).map(this::subject);
  }

  @Override
  public List<Subject> find(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : useCases.rows(ids).stream().map(this::subject).toList();
  }

  @Override
  public List<Subject> running() {
    return useCases.rows().stream().filter(ClassifiedUseCases::runs).map(this::subject).toList();
  }

  private static boolean runs(UseCaseRow row) {
    return row.state() != State.RETIRED && row.state() != State.REJECTED;
  }

  private Subject subject(UseCaseRow row) {
    return new Subject(
        row.id().value(), row.title(), "/use-cases/" + row.id(), mayClassify(row), runs(row));
  }

  /// What is submitted stands still; on what lives, the questions may be asked again.
  private boolean mayClassify(UseCaseRow row) {
    boolean writes = caller.find().isPresent() && policy.allows(Permission.WRITE_USE_CASES);
    var work = row.work();
    return writes && runs(row) && (work == null || OPEN.contains(work));
  }
}
