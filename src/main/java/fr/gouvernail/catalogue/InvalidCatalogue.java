package fr.gouvernail.catalogue;

import fr.gouvernail.questionnaire.InvalidQuestionnaire.Fault;
import java.util.List;
import java.util.stream.Collectors;

/// A catalogue that cannot be used, with all that is wrong in it.
public final class InvalidCatalogue extends RuntimeException {

  private final List<Fault> faults;

  InvalidCatalogue(String file, List<Fault> faults) {
    super(file + faults.stream().map(fault -> "\n  " + fault).collect(Collectors.joining()));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
