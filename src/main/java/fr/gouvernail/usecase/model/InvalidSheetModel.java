package fr.gouvernail.usecase.model;

import fr.gouvernail.questionnaire.InvalidQuestionnaire.Fault;
import java.util.List;
import java.util.stream.Collectors;

/// A model of the use-case charter that cannot be used, with all that is wrong in it.
public final class InvalidSheetModel extends RuntimeException {

  private final List<Fault> faults;

  InvalidSheetModel(String file, List<Fault> faults) {
    super(file + faults.stream().map(fault -> "\n  " + fault).collect(Collectors.joining()));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
