/// Workshops: who scores what in which round, the secret until it is revealed, what is kept of it.
@NullMarked
@NamedInterface("workshop")
package fr.gouvernail.prioritization.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
