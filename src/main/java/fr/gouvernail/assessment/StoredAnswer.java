package fr.gouvernail.assessment;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An answer as the database holds it.
///
/// @param revision 0 before the first answer, one more at each change
/// @param mark names the sending that wrote it, so that a repeated one is recognised
public record StoredAnswer(
    String question,
    int revision,
    @Nullable String mark,
    AnswerContent content,
    @Nullable PersonRef by,
    @Nullable Instant at) {}
