@NullMarked
package fr.gouvernail.usecase.ui;

import org.jspecify.annotations.NullMarked;
