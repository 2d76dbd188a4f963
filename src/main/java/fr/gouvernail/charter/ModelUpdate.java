package fr.gouvernail.charter;

import fr.gouvernail.charter.model.ClauseDiff;
import fr.gouvernail.questionnaire.Version;
import java.util.List;

/// What a newer version of the model would change in a draft.
///
/// @param clauses the clauses whose words change with these answers, each to take or to leave
/// @param draft as it is
public record ModelUpdate(Version from, Version to, List<ClauseDiff> clauses, CharterDraft draft) {}
