package fr.gouvernail.usecase;

import fr.gouvernail.usecase.model.Values;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a new sheet starts with.
///
/// @param catalogueRef id of the model of the catalogue; null without one
/// @param copiedFrom the rejected use that it goes on from; null without one
/// @param idea that it takes up; null without one
public record Seed(
    Values values,
    @Nullable String catalogueRef,
    @Nullable UseCaseId copiedFrom,
    @Nullable UUID idea) {

  /// From nothing but these values.
  public static Seed of(Values values) {
    return new Seed(values, null, null, null);
  }
}
