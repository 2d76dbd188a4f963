package fr.gouvernail.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an approval can be bound to. Implemented by the module that asks for the decision, which
/// reads the terms in [DecisionEvent.Decided].
public interface TermsOffered {

  /// For which requests it speaks.
  Set<RequestKind> kinds();

  /// The terms to choose before such a request is approved.
  List<Term> of(RequestDetail request);

  /// What is still to come after such a request was approved: key of the bundles, or nothing. In at
  /// most one statement.
  default Optional<String> afterwards(RequestDetail request) {
    return Optional.empty();
  }

  /// One choice.
  ///
  /// @param label key of the bundles
  /// @param choices keys of the bundles
  /// @param suggested one of the choices; null where whoever decides has to think first
  record Term(String label, List<String> choices, @Nullable String suggested) {}
}
