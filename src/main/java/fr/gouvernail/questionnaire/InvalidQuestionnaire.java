package fr.gouvernail.questionnaire;

import java.util.List;
import java.util.stream.Collectors;

/// A questionnaire file that cannot be used, with all that is wrong in it.
public final class InvalidQuestionnaire extends RuntimeException {

  private final String file;
  private final List<Fault> faults;

  InvalidQuestionnaire(String file, List<Fault> faults) {
    super(file + faults.stream().map(fault -> "\n  " + fault).collect(Collectors.joining()));
    this.file = file;
    this.faults = List.copyOf(faults);
  }

  public String file() {
    return file;
  }

  public List<Fault> faults() {
    return faults;
  }

  /// @param line from 1; 0 where the fault has no single place
  /// @param path such as `questions[STR-01].weight`
  public record Fault(int line, String path, String message) {
    @Override
    public String toString() {
      return "line " + line + ", " + path + ": " + message;
    }
  }
}
