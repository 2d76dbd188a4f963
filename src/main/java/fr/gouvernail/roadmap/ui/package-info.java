/// The pages of the roadmap; other modules link to them through `RoadmapNavigation`.
@NamedInterface("ui")
@NullMarked
package fr.gouvernail.roadmap.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
