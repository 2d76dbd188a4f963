package fr.gouvernail.scoring;

import fr.gouvernail.questionnaire.Facts;
import java.time.LocalDate;
import java.util.Map;

/// All that the score of an audit depends on, beside the questionnaire.
///
/// @param date the audit's date: decides which legal duties are in force
/// @param pack id of the pack that is asked
/// @param facts the profile at that date
/// @param targets dimension → 1 to 4, every dimension
/// @param answers question → answer; an absent question is unanswered
/// @param prohibitedUseActive a use case in pilot or production is classed as prohibited
public record AuditInputs(
    LocalDate date,
    String pack,
    Facts facts,
    Map<String, Integer> targets,
    Map<String, Answer> answers,
    boolean prohibitedUseActive) {

  public AuditInputs {
    targets = Map.copyOf(targets);
    answers = Map.copyOf(answers);
  }
}
