/// The charter as a text with rules, without database: versioned models read once from the
/// classpath, the text that choices make of them, what is wrong with it, what changed, and its
/// hash.
@NullMarked
@NamedInterface("model")
package fr.gouvernail.charter.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
