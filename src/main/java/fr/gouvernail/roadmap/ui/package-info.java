@NullMarked
package fr.gouvernail.roadmap.ui;

import org.jspecify.annotations.NullMarked;
