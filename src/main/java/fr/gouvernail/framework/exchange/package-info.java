/// How libraries enter and leave: YAML and XLSX (v2) read within limits, with everything that is
/// wrong and where; YAML written; our own questionnaire as such a library.
@NullMarked
@NamedInterface("exchange")
package fr.gouvernail.framework.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
