/// The workbook in which use cases leave and enter: what stands in it, how it is written and how it
/// is read. Nothing here asks or changes anything.
@NullMarked
package fr.gouvernail.inventory.workbook;

import org.jspecify.annotations.NullMarked;
