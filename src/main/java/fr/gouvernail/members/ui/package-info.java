/// The members of a workspace.
@NullMarked
package fr.gouvernail.members.ui;

import org.jspecify.annotations.NullMarked;
