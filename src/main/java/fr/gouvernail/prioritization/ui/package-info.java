/// The matrix, and workshops on the screen of each participant.
@NullMarked
@NamedInterface("ui")
package fr.gouvernail.prioritization.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
