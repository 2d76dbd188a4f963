package fr.gouvernail.ailead;

import fr.gouvernail.tenancy.PersonRef;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whom the director appoints, and on what terms.
///
/// @param start first day
/// @param last last day, or null until somebody ends it
public record AppointmentForm(
    Seat seat,
    PersonRef person,
    LocalDate start,
    @Nullable LocalDate last,
    Allotment allotment,
    Set<Power> powers) {}
