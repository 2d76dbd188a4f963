package fr.gouvernail.usecheck;

import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.tool.DataLevel;

/// What people want and may not, or not without leave; nobody is named.
///
/// @param people how many different ones; three or more
public record WantedUse(
    String tool, DataLevel level, String use, Verdict verdict, long people, long questions) {}
