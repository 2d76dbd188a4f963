/// Owns how a document is written: fonts, drawings, page templates, the promises a PDF keeps about
/// accessibility and archiving, the sheets of a workbook; and how an uploaded workbook is read. It
/// knows nothing of what the documents say.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.gouvernail.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
