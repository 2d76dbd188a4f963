package fr.gouvernail.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Knows what becomes due, implemented above by the modules that own it.
public interface DeadlineSource {

  /// What of the current workspace becomes due from the first day to the last one, both included,
  /// as far as the caller may see it. At most a few statements, whatever their number.
  ///
  /// @param locale of the texts: French or English
  List<Deadline> of(LocalDate first, LocalDate last, Locale locale);
}
