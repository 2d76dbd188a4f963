/// Owns the frame of every page: layouts, menu, theme, languages, error pages, the check on
/// navigation, and the parts that all views share.
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy", "identity"})
package fr.gouvernail.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
