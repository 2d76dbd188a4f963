package fr.gouvernail.usecase;

import java.util.List;
import java.util.UUID;

/// Tells which incidents of a use are open. Implemented above, by the module that keeps them.
public interface Incidents {

  /// Their severities, 1 to 4. At most one statement.
  List<Integer> open(UUID useCase);
}
