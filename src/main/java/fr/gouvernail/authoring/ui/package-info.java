/// The pages on which a firm writes its questionnaires.
@NullMarked
package fr.gouvernail.authoring.ui;

import org.jspecify.annotations.NullMarked;
