/// The charter on screen.
@NullMarked
package fr.gouvernail.charter.ui;

import org.jspecify.annotations.NullMarked;
