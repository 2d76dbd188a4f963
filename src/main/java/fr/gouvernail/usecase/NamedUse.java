package fr.gouvernail.usecase;

import fr.gouvernail.usecase.model.SheetModel;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Values;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A living use as those see it whom its sheet names: who works with it, who reviews what it gives,
/// who can stop it.
///
/// @param state where it stands
/// @param model of its sheet
/// @param values those that people who work with it have to know, and no others
/// @param names of people and tools, by id
/// @param owner who answers for it
/// @param lead who holds the mandate of AI lead; empty for nobody
/// @param cell what the charter in force says of its data in its tool; null where it says nothing
/// @param works whether the caller works with it, or reviews
/// @param mayStop whether the caller may stop it now
/// @param suspension while it is suspended
/// @param stamp to be handed back with a stop
public record NamedUse(
    UseCaseId id,
    String title,
    State state,
    SheetModel model,
    Values values,
    Map<String, String> names,
    String owner,
    String lead,
    @Nullable CharterCell cell,
    boolean works,
    boolean mayStop,
    @Nullable Halt suspension,
    String stamp) {

  /// Fields that whoever works with a use has to know.
  static final Set<String> SHOWN =
      Set.of(
          "purpose",
          "data_categories",
          "tool",
          "oversight",
          "reviewers",
          "stop_power",
          "contest",
          "degraded",
          "pilot_start",
          "pilot_end",
          "pilot_extended_to",
          "success_threshold",
          "stop_threshold",
          "training_on");

  /// A suspension, as people are told of it.
  public record Halt(String by, Instant at, String reason) {}

  /// What a person or a tool is called; nothing for an unknown one.
  public Optional<String> name(String field) {
    return values.id(field).map(id -> names.get(id.toString()));
  }
}
