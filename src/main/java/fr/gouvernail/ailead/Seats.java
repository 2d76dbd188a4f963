package fr.gouvernail.ailead;

import fr.gouvernail.tenancy.PersonRef;
import org.jspecify.annotations.Nullable;

/// Who holds the seats on a day, present or not.
///
/// @param leadAway whether the lead announced an absence that covers that day
public record Seats(@Nullable PersonRef lead, @Nullable PersonRef deputy, boolean leadAway) {}
