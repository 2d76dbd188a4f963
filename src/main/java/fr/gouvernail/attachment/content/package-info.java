/// What a file is, told by its content and not by its name, and what makes one dangerous. Nothing
/// here knows of companies.
@NullMarked
package fr.gouvernail.attachment.content;

import org.jspecify.annotations.NullMarked;
