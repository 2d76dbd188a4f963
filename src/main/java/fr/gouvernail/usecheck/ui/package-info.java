/// Where people ask, and read the answer; other modules link to these pages through
/// `UseCheckAddresses`.
@NamedInterface("ui")
@NullMarked
package fr.gouvernail.usecheck.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
