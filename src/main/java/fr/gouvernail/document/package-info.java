/// Owns how a document is printed: fonts, drawings, page templates, and the promises a PDF keeps
/// about accessibility and archiving. It knows nothing of what the documents say.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.gouvernail.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
