/// The public page on which documents are verified.
@NullMarked
package fr.gouvernail.seal.web;

import org.jspecify.annotations.NullMarked;
