/// Owns the files that people attach to anything of their company: what may be attached, where the
/// contents lie, who may have them. Whose things they are attached to it does not know: features
/// say who may read and change them.
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy", "identity", "shell", "shell::*"})
package fr.gouvernail.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
