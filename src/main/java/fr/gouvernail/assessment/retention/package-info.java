/// How long the files of assessments are kept: what the company's director chose, what goes when,
/// and who is told before.
@NullMarked
@NamedInterface("retention")
package fr.gouvernail.assessment.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
