package fr.gouvernail.identity;

import fr.gouvernail.tenancy.PersonRef;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// The person on whose behalf the code runs: the one bound explicitly (loading of sample companies,
/// jobs, tests), else the one who signed in.
@Component
public class Caller {

  private static final ScopedValue<PersonRef> BOUND = ScopedValue.newInstance();

  /// The caller.
  ///
  /// @throws NobodySignedIn without one
  public PersonRef person() {
    return find().orElseThrow(NobodySignedIn::new);
  }

  /// The caller, or nothing before the sign-in.
  public Optional<PersonRef> find() {
    if (BOUND.isBound()) {
      return Optional.of(BOUND.get());
    }
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedInPerson user
        ? Optional.of(user.person())
        : Optional.empty();
  }

  /// Runs `work` on behalf of a person, with that person's rights.
  public static <T> T callAs(PersonRef person, Supplier<T> work) {
    return ScopedValue.where(BOUND, person).call(work::get);
  }

  /// Runs `work` on behalf of a person, with that person's rights.
  public static void runAs(PersonRef person, Runnable work) {
    ScopedValue.where(BOUND, person).run(work);
  }
}
