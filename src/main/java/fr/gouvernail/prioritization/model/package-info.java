/// Impact and feasibility without database: what is scored and how it adds up, what the matrix says
/// in a sentence, which use makes a pilot, and the matrix as a drawing.
@NullMarked
@NamedInterface("model")
package fr.gouvernail.prioritization.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
