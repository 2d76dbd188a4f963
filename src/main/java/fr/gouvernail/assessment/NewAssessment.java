package fr.gouvernail.assessment;

import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.tenancy.PersonRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// All that it takes to start an assessment.
///
/// @param date the day of the interview: decides which legal duties are in force
/// @param pack id of the pack that is asked
/// @param prohibitedUse a use in pilot or production is classed as prohibited
/// @param second may still be unknown; needed for closing
public record NewAssessment(
    LocalDate date,
    String pack,
    Facts facts,
    boolean prohibitedUse,
    Targets targets,
    PersonRef lead,
    @Nullable PersonRef second) {}
