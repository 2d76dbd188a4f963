package fr.gouvernail.awaiting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that awaits somebody. Kind, subject and addressee name it: asked for again, it is the
/// same matter, brought up to date.
///
/// @param subject id of what it is about
/// @param from first day on which it awaits; it may be ahead
/// @param due by when; null where nothing presses
/// @param facts what its words say, in the order of their placeholders; at most 10, of 300
///   characters
/// @param path where one acts, within the workspace, beginning with a slash
public record Matter(
    MatterKind kind,
    UUID subject,
    Addressee to,
    LocalDate from,
    @Nullable LocalDate due,
    List<MatterFact> facts,
    String path) {

  private static final int MOST_FACTS = 10;
  private static final int LONGEST_FACT = 300;

  public Matter {
    facts = List.copyOf(facts);
    if (facts.size() > MOST_FACTS
        || facts.stream().anyMatch(fact -> fact.value().length() > LONGEST_FACT)) {
      throw new IllegalArgumentException("too much to say about " + kind.key());
    }
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("no path within a workspace: " + path);
    }
  }
}
