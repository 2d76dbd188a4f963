/// Owns the register of a company's AI tools: what each one is, how much may be entrusted to it,
/// who answers for it.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"tenancy", "identity", "shell", "shell::*", "questionnaire", "document"})
package fr.gouvernail.tool;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
