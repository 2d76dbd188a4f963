/// Owns the AI lead's office: who is appointed lead or deputy, from when to when, with which powers
/// and how much time, when the lead is absent, and so who decides today. Appointments give the
/// rights; nobody keeps them in step.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"tenancy", "identity", "shell", "shell::*", "document", "awaiting"})
package fr.gouvernail.ailead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
