package fr.gouvernail.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One answer changed by somebody who saw the one before.
///
/// @param seen ids of options; empty where none applied, null where it was not answered
/// @param chosen likewise
public record AnswerChange(
    String question, @Nullable List<String> seen, @Nullable List<String> chosen) {}
