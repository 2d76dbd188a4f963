/// Where uses are classified and their classes read; other modules link to these pages through
/// `ClassificationNavigation` and show a class through `ClassChip`.
@NamedInterface("ui")
@NullMarked
package fr.gouvernail.classification.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
