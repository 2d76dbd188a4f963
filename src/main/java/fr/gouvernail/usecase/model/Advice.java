package fr.gouvernail.usecase.model;

import java.util.List;
import java.util.Optional;

/// Which opinions count (use-case charter, §4).
public final class Advice {

  private Advice() {}

  /// Why that person may give no opinion in the name of that office; nothing where he or she may.
  public static Optional<Refusal> refusal(
      Edition edition, Circumstances circumstances, Actor actor, Opinion.Office office) {
    throw new UnsupportedOperationException();
  }

  /// The opinions of people who neither own nor edit the edition.
  public static List<Opinion> counted(Edition edition) {
    throw new UnsupportedOperationException();
  }
}
