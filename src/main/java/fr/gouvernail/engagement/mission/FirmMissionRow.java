package fr.gouvernail.engagement.mission;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A mission as the firm reads it.
///
/// @param client a company that granted the firm something, now or before; null for one that was
///   asked by an address and has not: nothing tells whether it is there
/// @param company its name, until then in the words of the firm
/// @param consultant the only one who may be sent, or null
/// @param askedAt null where the company granted what nobody asked for
/// @param answeredAt null while nobody answered
/// @param reason why it was refused; empty otherwise
public record FirmMissionRow(
    MissionId id,
    @Nullable TenantId client,
    String company,
    @Nullable PersonRef consultant,
    MissionPurpose purpose,
    String words,
    LocalDate from,
    LocalDate until,
    MissionState state,
    @Nullable Instant askedAt,
    @Nullable Instant answeredAt,
    String reason) {}
