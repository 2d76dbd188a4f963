package fr.gouvernail.usecase;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An idea to be filed.
///
/// @param id chosen by whoever files it, so that filing twice is one idea
/// @param title 8 to 80 characters
/// @param problem what it would mend, 20 to 2000 characters
/// @param department option of the field `function` of the sheet's model; null where nobody said
public record NewIdea(UUID id, String title, String problem, @Nullable String department) {

  public static final int SHORTEST_TITLE = 8;
  public static final int LONGEST_TITLE = 80;
  public static final int SHORTEST_PROBLEM = 20;
  public static final int LONGEST_PROBLEM = 2000;
}
