/// Where people of the company reply to questions of an assessment and attach what shows it, on a
/// phone first.
@NullMarked
package fr.gouvernail.assessment.inquiry.ui;

import org.jspecify.annotations.NullMarked;
