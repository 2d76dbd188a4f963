package fr.gouvernail.usecase;

import fr.gouvernail.usecase.model.Value;
import org.jspecify.annotations.Nullable;

/// A change of one field.
///
/// @param living whether it is of the sheet that lives, and not of the one that is being prepared
/// @param seen what the writer saw there; null for nothing
/// @param after what is to stand there; null for nothing
public record FieldEdit(
    boolean living, String field, @Nullable Value seen, @Nullable Value after) {}
