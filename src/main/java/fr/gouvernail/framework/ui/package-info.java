/// How texts of a framework and changes between two of them read on screen.
@NullMarked
@NamedInterface("ui")
package fr.gouvernail.framework.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
