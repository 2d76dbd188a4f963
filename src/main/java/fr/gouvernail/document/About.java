package fr.gouvernail.document;

import java.time.Instant;
import java.util.Locale;

/// What a document says about itself.
///
/// @param footer at the foot of each page, before its number
/// @param locale of the text
public record About(String title, String author, String footer, Locale locale, Instant writtenAt) {}
