package fr.gouvernail.assessment;

import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.questionnaire.Questionnaire;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that the interview screen of one dimension shows.
///
/// @param answers question → answer, for the questions of this dimension
/// @param previousDate of the last closed assessment before this one, if any
/// @param previous question → what was answered then
public record DimensionSheet(
    AssessmentFile file,
    Questionnaire.Dimension dimension,
    List<Question> questions,
    Map<String, StoredAnswer> answers,
    @Nullable LocalDate previousDate,
    Map<String, AnswerContent> previous) {}
