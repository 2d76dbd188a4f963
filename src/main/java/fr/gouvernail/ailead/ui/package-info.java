/// The AI lead's office on screen.
@NullMarked
@NamedInterface("ui")
package fr.gouvernail.ailead.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
