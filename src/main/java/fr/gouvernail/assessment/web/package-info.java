/// The texts of a questionnaire as a file that browsers keep.
@NullMarked
package fr.gouvernail.assessment.web;

import org.jspecify.annotations.NullMarked;
