package fr.gouvernail.authoring.model;

/// A part of a questionnaire to which an audit may be restricted.
///
/// @param key stays the same over all editions
/// @param meaning what it is for; may be empty
/// @param initial whether an audit begins with it
public record Group(String key, Bilingual name, Bilingual meaning, boolean initial) {}
