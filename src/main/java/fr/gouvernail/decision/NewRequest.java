package fr.gouvernail.decision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something to be decided.
///
/// @param title 1 to 200 characters
/// @param facts what the decision is taken on, in the order in which it is read
/// @param source what it comes from, in the module that asks
/// @param workingDays delay that the company promises, 1 to 20 (charter, `delai_reponse`)
public record NewRequest(
    RequestKind kind, String title, List<Fact> facts, @Nullable UUID source, int workingDays) {}
