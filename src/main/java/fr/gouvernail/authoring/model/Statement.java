package fr.gouvernail.authoring.model;

import fr.gouvernail.framework.Compliance;
import org.jspecify.annotations.Nullable;

/// Something that may be chosen as an answer.
///
/// @param key stays the same over all editions
/// @param score on the questionnaire's scale; null: it counts for nothing
/// @param result what it says of the requirement; null: nothing
public record Statement(
    String key, Bilingual text, @Nullable Integer score, @Nullable Compliance result) {}
