/// The views of a closed assessment's result.
@NullMarked
package fr.gouvernail.report.ui;

import org.jspecify.annotations.NullMarked;
