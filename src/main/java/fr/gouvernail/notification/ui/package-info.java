/// The bell, and what rang.
@NullMarked
package fr.gouvernail.notification.ui;

import org.jspecify.annotations.NullMarked;
