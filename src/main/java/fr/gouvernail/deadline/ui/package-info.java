/// The calendar on screen; other modules link to it through `DeadlineNavigation`.
@NamedInterface("ui")
@NullMarked
package fr.gouvernail.deadline.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
