package fr.gouvernail.assessment.inquiry;

import fr.gouvernail.questionnaire.Question;
import java.time.LocalDate;

/// What somebody who is asked reads: the question with its statements, and who wants to know.
///
/// @param heldOn day of the assessment's interview
/// @param asker name of the consultant
public record AskedQuestion(InquiryRow row, Question question, LocalDate heldOn, String asker) {}
