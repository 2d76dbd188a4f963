/// Loads companies from a file, for demonstrations and tests: checks the whole file first, then
/// goes through the same services as people do.
@NullMarked
@ApplicationModule
package fr.gouvernail.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
