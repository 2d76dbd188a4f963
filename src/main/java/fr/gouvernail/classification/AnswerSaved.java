package fr.gouvernail.classification;

/// What became of an answer.
///
/// @param stored false when somebody else had changed the same one meanwhile: nothing was stored,
///   and the sheet shows what stands there
/// @param sheet as it is now
public record AnswerSaved(boolean stored, InterviewSheet sheet) {}
