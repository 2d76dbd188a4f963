/// The anonymous comparison on screen.
@NullMarked
package fr.gouvernail.benchmark.ui;

import org.jspecify.annotations.NullMarked;
