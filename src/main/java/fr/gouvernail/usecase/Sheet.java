package fr.gouvernail.usecase;

import fr.gouvernail.usecase.model.Edition;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One sheet of a use as people read it.
///
/// @param opinions asked for or given
/// @param reservations of the approval, or empty
/// @param snapshot of its last submission; null before
public record Sheet(
    Edition edition, List<OpinionRow> opinions, String reservations, @Nullable UUID snapshot) {}
