/// What the screens of a use-case charter fetch once and keep: its model and the catalogues.
@NullMarked
package fr.gouvernail.usecase.web;

import org.jspecify.annotations.NullMarked;
