package fr.gouvernail.usecheck;

import fr.gouvernail.tool.DataLevel;

/// « Puis-je ? »
///
/// @param tool as the charter in force lists it; empty for another one
/// @param use id in the charter's model
public record Asked(String tool, DataLevel level, String use) {}
