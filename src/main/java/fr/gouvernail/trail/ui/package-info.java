/// The trail of a workspace, as its director reads it.
@NullMarked
package fr.gouvernail.trail.ui;

import org.jspecify.annotations.NullMarked;
