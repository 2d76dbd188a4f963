/// Owns which approved documents are genuine and still count, by their hashes alone. Of companies
/// it knows nothing; features above tell it when a document comes into force and when it ends.
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "shell"})
package fr.gouvernail.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
