/// The pages about audits on frameworks.
@NullMarked
package fr.gouvernail.frameworkaudit.ui;

import org.jspecify.annotations.NullMarked;
