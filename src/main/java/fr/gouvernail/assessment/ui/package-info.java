/// The consultants' screens of the maturity assessment.
@NullMarked
package fr.gouvernail.assessment.ui;

import org.jspecify.annotations.NullMarked;
