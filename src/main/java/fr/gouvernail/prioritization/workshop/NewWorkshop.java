package fr.gouvernail.prioritization.workshop;

import fr.gouvernail.tenancy.PersonRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/// A workshop to open.
///
/// @param title 1 to 120 characters
/// @param useCases what is scored, in order
/// @param people who is asked to vote
public record NewWorkshop(String title, List<UUID> useCases, List<PersonRef> people) {

  public static final int LONGEST_TITLE = 120;
  public static final int MOST_USE_CASES = 20;
  public static final int MOST_PEOPLE = 30;

  /// With one voter less nothing is secret: whoever votes alone is known by what is revealed.
  public static final int FEWEST_PEOPLE = 2;

  public NewWorkshop {
    title = title.strip();
    useCases = List.copyOf(new LinkedHashSet<>(useCases));
    people = List.copyOf(new LinkedHashSet<>(people));
  }
}
