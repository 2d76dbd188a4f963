/// What companies grant to consulting firms, and what firms ask for: access for a purpose and for a
/// time, and the consultants who are sent within it.
@NullMarked
@NamedInterface("mission")
package fr.gouvernail.engagement.mission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
