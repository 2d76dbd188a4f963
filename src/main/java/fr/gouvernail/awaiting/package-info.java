/// Owns what awaits people: one row for each open matter, written by the module whose matter it is,
/// in the transaction that opens or settles it, and read by first pages in one statement. It knows
/// no feature.
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy", "identity", "shell", "shell::*"})
package fr.gouvernail.awaiting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
