package fr.gouvernail.authoring.model;

/// A named score of the questionnaire's scale.
///
/// @param meaning what it stands for; may be empty
public record Level(int score, Bilingual name, Bilingual meaning) {}
