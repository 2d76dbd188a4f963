/// The scoring method of the maturity audit: pure functions over a questionnaire and the answers,
/// in exact arithmetic.
@ApplicationModule(allowedDependencies = "questionnaire")
@NullMarked
package fr.gouvernail.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
