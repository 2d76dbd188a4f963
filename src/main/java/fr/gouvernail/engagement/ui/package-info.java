/// The portfolio of a consultant and the assignments of a firm.
@NullMarked
package fr.gouvernail.engagement.ui;

import org.jspecify.annotations.NullMarked;
