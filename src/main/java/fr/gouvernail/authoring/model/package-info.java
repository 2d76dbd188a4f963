/// Questionnaires while a firm writes them, as immutable data: what may be half done, what is wrong
/// with it, and how it becomes a library and is taken up again from one. Without database.
@NullMarked
package fr.gouvernail.authoring.model;

import org.jspecify.annotations.NullMarked;
