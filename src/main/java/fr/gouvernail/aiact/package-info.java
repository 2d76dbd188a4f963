/// Classifies uses of AI under the AI Act: versioned law packs with their questions, obligations
/// and dates, and what the answers lead to. Without database.
@NullMarked
@ApplicationModule(allowedDependencies = {"questionnaire"})
package fr.gouvernail.aiact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
