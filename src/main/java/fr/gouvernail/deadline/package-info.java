/// Owns the calendar of a company: what becomes due when, as its sources say, on screen and as a
/// feed under secret links. It knows no feature.
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy", "identity", "shell", "shell::*", "document"})
package fr.gouvernail.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
