/// The pages about a firm's libraries.
@NullMarked
@NamedInterface("ui")
package fr.gouvernail.library.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
