/// The pages about a firm's libraries.
@NullMarked
package fr.gouvernail.library.ui;

import org.jspecify.annotations.NullMarked;
