/// The feeds of calendars, for calendar programs.
@NullMarked
package fr.gouvernail.deadline.web;

import org.jspecify.annotations.NullMarked;
