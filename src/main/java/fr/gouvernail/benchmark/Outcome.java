package fr.gouvernail.benchmark;

import fr.gouvernail.scoring.BenchmarkRules.HiddenBy;
import org.jspecify.annotations.Nullable;

/// What a snapshot says of a cell.
///
/// @param hiddenBy the rule that hides it, or null
/// @param figures those shown, or, while hidden, those shown last: they come back unless enough
///   changed
record Outcome(@Nullable HiddenBy hiddenBy, @Nullable Figures figures) {}
