package fr.gouvernail.engagement.mission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mission as the company reads it.
///
/// @param version counts its changes; whoever changes it says which one he or she read
/// @param firm name of the firm
/// @param consultant e-mail of the only person who may come; empty for whomever the firm sends
/// @param consultantName the same by name
/// @param words what it is about; may be empty
/// @param askedBy who asked for it, by name; empty where the company granted what nobody asked for
/// @param decidedBy who answered, by name; empty while nobody did, or where it was there before
///   missions were granted
/// @param reason why it was refused; empty otherwise
/// @param endedAt when the company ended it before its last day
public record MissionRow(
    MissionId id,
    long version,
    UUID firmId,
    String firm,
    String consultant,
    String consultantName,
    MissionPurpose purpose,
    String words,
    LocalDate from,
    LocalDate until,
    MissionState state,
    String askedBy,
    Instant askedAt,
    String decidedBy,
    @Nullable Instant decidedAt,
    String reason,
    String endedBy,
    @Nullable Instant endedAt) {

  /// The terms on which it was asked for or granted.
  public MissionTerms terms() {
    return new MissionTerms(purpose, words, consultant, from, until);
  }
}
