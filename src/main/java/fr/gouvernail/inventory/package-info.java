/// Owns the inventory of a company's use cases: the list with the ways to look at it that people
/// keep, what is done to many uses at once, the register as a document, and how uses leave and
/// enter as a workbook. What a use is and who may change it stays with `usecase`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "tenancy",
      "identity",
      "shell",
      "shell::*",
      "questionnaire",
      "aiact",
      "catalogue",
      "classification",
      "classification::ui",
      "deadline::ui",
      "prioritization::ui",
      "document",
      "awaiting",
      "seal",
      "tool",
      "usecase",
      "usecase::model",
      "usecase::ui"
    })
package fr.gouvernail.inventory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
