/// Charts as SVG text, drawn without any user interface so that screen and PDF show the same
/// picture.
@NullMarked
@NamedInterface("chart")
package fr.gouvernail.shell.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
