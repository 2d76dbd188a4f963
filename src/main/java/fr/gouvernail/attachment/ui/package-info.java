/// The list of files that any page of a feature may show.
@NullMarked
@NamedInterface("ui")
package fr.gouvernail.attachment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
