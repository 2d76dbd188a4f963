package fr.gouvernail.usecase;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.model.State;

/// How many uses of one owner stand somewhere.
///
/// @param overdue how many of them should have been reviewed
public record Tally(State state, PersonRef owner, long count, long overdue) {}
