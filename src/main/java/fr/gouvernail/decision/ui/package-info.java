/// Where decisions are taken and looked up; other modules link to these pages through
/// `DecisionNavigation` and show a request through `RequestParts`.
@NamedInterface("ui")
@NullMarked
package fr.gouvernail.decision.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
