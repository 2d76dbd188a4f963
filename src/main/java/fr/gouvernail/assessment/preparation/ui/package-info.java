/// The page on which an audit is prepared, and the one on which people of the company drop
/// documents.
@NullMarked
package fr.gouvernail.assessment.preparation.ui;

import org.jspecify.annotations.NullMarked;
