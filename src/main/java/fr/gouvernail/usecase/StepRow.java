package fr.gouvernail.usecase;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.model.Capacity;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Transition;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A step that a use took.
///
/// @param edition version of the sheet
/// @param from null for the first one
/// @param as in which capacity
/// @param reason reservations or reasons, may be empty
/// @param fields those that were to be corrected
/// @param alone whether it was taken under the exception of very small teams
/// @param decision place in the register, such as 2026-014; null where nothing was decided
/// @param hash of the sheet as it was submitted; null before
public record StepRow(
    int edition,
    Transition transition,
    @Nullable State from,
    State to,
    PersonRef actor,
    Capacity as,
    Instant at,
    String reason,
    List<String> fields,
    boolean alone,
    @Nullable String decision,
    @Nullable String hash) {}
