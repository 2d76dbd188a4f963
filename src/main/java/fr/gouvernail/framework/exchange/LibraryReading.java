package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.FrameworkLibrary;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the reading of a library file gave: the library, unless something is wrong, and all that
/// was found.
///
/// @param findings faults first, each kind in the order of the file
/// @param more findings that are not listed
public record LibraryReading(@Nullable FrameworkLibrary library, List<Finding> findings, int more) {

  public LibraryReading {
    findings = List.copyOf(findings);
  }

  /// The library; empty if the file has faults.
  public Optional<FrameworkLibrary> found() {
    return Optional.ofNullable(library);
  }

  /// Why the file is not imported.
  public List<Finding> faults() {
    return findings.stream().filter(Finding::isFault).toList();
  }

  /// What is not taken over, though the file is.
  public List<Finding> remarks() {
    return findings.stream().filter(finding -> !finding.isFault()).toList();
  }
}
