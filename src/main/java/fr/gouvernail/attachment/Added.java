package fr.gouvernail.attachment;

/// What became of a file that was to be attached.
///
/// @param already whether the same content was attached there before, so that nothing changed
public record Added(AttachmentId id, boolean already) {}
