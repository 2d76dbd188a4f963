package fr.gouvernail.decision;

import java.util.List;
import java.util.Set;

/// What an approval can be bound to. Implemented by the module that asks for the decision, which
/// reads the terms in [DecisionEvent.Decided].
public interface TermsOffered {

  /// For which requests it speaks.
  Set<RequestKind> kinds();

  /// The terms to choose before such a request is approved.
  List<Term> of(RequestDetail request);

  /// One choice.
  ///
  /// @param label key of the bundles
  /// @param choices keys of the bundles
  /// @param suggested one of the choices
  record Term(String label, List<String> choices, String suggested) {}
}
