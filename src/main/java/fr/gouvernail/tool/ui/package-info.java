/// The register of AI tools on screen.
@NullMarked
package fr.gouvernail.tool.ui;

import org.jspecify.annotations.NullMarked;
