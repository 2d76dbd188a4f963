/// Owns the inventory of a company's use cases: the list, and how it leaves and enters as a
/// workbook.
@NullMarked
@ApplicationModule(allowedDependencies = {"shell", "questionnaire", "document", "catalogue"})
package fr.gouvernail.inventory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
