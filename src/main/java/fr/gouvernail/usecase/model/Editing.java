package fr.gouvernail.usecase.model;

import java.util.Set;

/// Which fields somebody may change now (use-case charter, §3).
public final class Editing {

  private Editing() {}

  /// Ids of the fields of that edition that this person may change; empty where none.
  public static Set<String> open(SheetModel model, Edition edition, Actor actor) {
    throw new UnsupportedOperationException();
  }
}
