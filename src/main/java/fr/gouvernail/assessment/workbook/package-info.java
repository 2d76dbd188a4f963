/// The workbook in which an open assessment leaves the portal and comes back: what stands in it,
/// how it is written, how it is read, and what it would change.
@NullMarked
package fr.gouvernail.assessment.workbook;

import org.jspecify.annotations.NullMarked;
