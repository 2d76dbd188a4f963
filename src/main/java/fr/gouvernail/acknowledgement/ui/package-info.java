/// Where people read and acknowledge the charter, and where it is followed who did.
@NullMarked
@NamedInterface("ui")
package fr.gouvernail.acknowledgement.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
