/// The versioned questionnaires of the maturity audit: read once from the classpath, checked whole,
/// then immutable.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.gouvernail.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
