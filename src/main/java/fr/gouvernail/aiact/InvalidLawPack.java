package fr.gouvernail.aiact;

import fr.gouvernail.questionnaire.InvalidQuestionnaire.Fault;
import java.util.List;
import java.util.stream.Collectors;

/// A law pack that cannot be used, with all that is wrong in it.
public final class InvalidLawPack extends RuntimeException {

  private final List<Fault> faults;

  InvalidLawPack(String file, List<Fault> faults) {
    super(file + faults.stream().map(fault -> "\n  " + fault).collect(Collectors.joining()));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
