package fr.gouvernail.catalogue;

import fr.gouvernail.questionnaire.Text;

/// What makes risks smaller once it is in place.
///
/// @param id such as `M-FORMATION`
/// @param effort id of one of the questionnaire's efforts: `S`, `M` or `L`
/// @param lessLikelihood by how much it lowers the likelihood, 0 to 2
/// @param lessSeverity by how much it lowers the severity, 0 to 2
public record Measure(String id, Text text, String effort, int lessLikelihood, int lessSeverity) {}
