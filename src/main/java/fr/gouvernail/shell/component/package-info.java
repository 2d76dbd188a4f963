/// The visible parts that views are made of: page header, card, chip, key figure, maturity bar and
/// their like.
@NullMarked
@NamedInterface("component")
package fr.gouvernail.shell.component;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
