/// Shows who belongs to a workspace, and lets its director invite people, change their roles and
/// end their access.
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy", "identity", "shell", "shell::*", "platform"})
package fr.gouvernail.members;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
