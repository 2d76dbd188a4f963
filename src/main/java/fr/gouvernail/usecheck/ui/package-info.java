/// Where people ask, and read the answer.
@NullMarked
package fr.gouvernail.usecheck.ui;

import org.jspecify.annotations.NullMarked;
