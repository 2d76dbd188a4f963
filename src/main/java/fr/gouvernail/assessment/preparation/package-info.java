/// What goes on before the interview: who is asked what, the documents that the company gathers,
/// the questionnaire on paper.
@NullMarked
@NamedInterface("preparation")
package fr.gouvernail.assessment.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
