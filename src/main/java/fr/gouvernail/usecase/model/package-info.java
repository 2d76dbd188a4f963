/// The use-case charter with its rules, without database: versioned models of the sheet read once
/// from the classpath, values, what is wrong with them, the fifteen transitions and who may make
/// them, scores, risks, and what changed between two editions.
@NullMarked
@NamedInterface("model")
package fr.gouvernail.usecase.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
