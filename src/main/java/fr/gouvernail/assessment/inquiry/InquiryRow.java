package fr.gouvernail.assessment.inquiry;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A question put to a person, as it stands.
///
/// @param version of what was read, to reply over
/// @param question id of the questionnaire's question
/// @param note what the consultant adds to the question; may be empty
/// @param due by when a reply is wanted
/// @param remindedAt when a consultant reminded the person of it; null where nobody did
/// @param reply null until there is one
/// @param outcome null until it is settled; likewise `settledBy` and `settledAt`
public record InquiryRow(
    InquiryId id,
    long version,
    AssessmentId assessment,
    String question,
    PersonRef person,
    Purpose purpose,
    String note,
    LocalDate due,
    PersonRef askedBy,
    Instant askedAt,
    @Nullable Instant remindedAt,
    InquiryState state,
    @Nullable Reply reply,
    @Nullable Instant repliedAt,
    @Nullable Outcome outcome,
    @Nullable PersonRef settledBy,
    @Nullable Instant settledAt) {}
