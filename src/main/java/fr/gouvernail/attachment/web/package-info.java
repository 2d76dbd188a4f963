/// The addresses at which attached files are fetched.
@NullMarked
package fr.gouvernail.attachment.web;

import org.jspecify.annotations.NullMarked;
