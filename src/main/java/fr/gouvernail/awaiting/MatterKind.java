package fr.gouvernail.awaiting;

import fr.gouvernail.shell.component.Tone;

/// A kind of matters. Each is a bean of the module that owns it.
///
/// Its texts are `awaiting.<key>.title` (what it is, as a sentence without its full stop),
/// `awaiting.<key>.text` (what one has to know to act) and `awaiting.<key>.act` (what the reader
/// does, verb first) in the bundles; their placeholders are the facts of the matter, in order.
///
/// @param key such as `decision.request`; kept in rows, so it never changes
/// @param icon Lucide icon
/// @param tone while it is not overdue
public record MatterKind(String key, String icon, Tone tone) {}
