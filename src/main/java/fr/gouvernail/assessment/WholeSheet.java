package fr.gouvernail.assessment;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All answers of an assessment, for whoever goes on without the portal for a while.
///
/// @param answers question → answer, for every question of the questionnaire
/// @param previousDate of the last closed assessment before this one, if any
/// @param previous question → what was answered then
public record WholeSheet(
    AssessmentFile file,
    Map<String, StoredAnswer> answers,
    @Nullable LocalDate previousDate,
    Map<String, AnswerContent> previous) {}
