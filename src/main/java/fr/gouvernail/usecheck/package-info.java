/// Owns what people ask about their own use of AI: a new tool, or another use of one.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"tenancy", "identity", "shell", "shell::*", "decision", "decision::ui"})
package fr.gouvernail.usecheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
