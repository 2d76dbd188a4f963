/// Where uses are started, written, judged and followed, and where ideas are filed. Other modules
/// link to these pages through `UseCaseNavigation` and show a state through `StateChip`.
@NullMarked
@NamedInterface("ui")
package fr.gouvernail.usecase.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
