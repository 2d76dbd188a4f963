package fr.gouvernail.authoring;

import fr.gouvernail.authoring.model.Draft;
import fr.gouvernail.authoring.model.Problem;
import fr.gouvernail.engagement.Firms;
import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.library.LibraryRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A draft with what is wrong with it.
///
/// @param employer the firm that writes it, with who decides in its name
/// @param last the edition before; null for none
/// @param problems in the order in which it reads
/// @param library what it would be if it were published now
public record OpenDraft(
    DraftRow row,
    Firms.Employer employer,
    Draft draft,
    @Nullable LibraryRow last,
    List<Problem> problems,
    FrameworkLibrary library) {

  /// The firm that writes it.
  public Firms.Named firm() {
    return employer.firm();
  }

  /// Whether nothing keeps it from being published.
  public boolean sound() {
    return problems.stream().noneMatch(problem -> problem.kind().stops());
  }
}
