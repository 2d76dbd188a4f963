/// Questions of an assessment that are put to people of the company: what a consultant could not
/// find out is verified, what is known before the interview is prepared.
@NullMarked
@NamedInterface("inquiry")
package fr.gouvernail.assessment.inquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
