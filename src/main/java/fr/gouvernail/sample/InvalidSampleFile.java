package fr.gouvernail.sample;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A file of companies has faults; nothing of it was loaded.
final class InvalidSampleFile extends RuntimeException {

  private final List<Fault> faults;

  InvalidSampleFile(List<Fault> faults) {
    super(faults.size() + " faults");
    this.faults = List.copyOf(faults);
  }

  List<Fault> faults() {
    return faults;
  }

  String text(Locale locale) {
    return faults.stream().map(fault -> fault.text(locale)).collect(Collectors.joining("\n"));
  }
}
