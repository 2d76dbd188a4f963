/// The pages about audits on frameworks.
@NullMarked
@NamedInterface("ui")
package fr.gouvernail.frameworkaudit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
