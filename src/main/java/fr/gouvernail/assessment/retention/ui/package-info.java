/// The page on which a director chooses how long files are kept.
@NullMarked
package fr.gouvernail.assessment.retention.ui;

import org.jspecify.annotations.NullMarked;
