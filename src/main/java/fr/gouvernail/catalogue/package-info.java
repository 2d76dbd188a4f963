/// Owns what a company starts from: models of use cases, risks with their measures, indicators, as
/// versioned data read once from the classpath; and what resembles what. Without database.
@NullMarked
@ApplicationModule(allowedDependencies = {"questionnaire", "aiact", "identity"})
package fr.gouvernail.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
