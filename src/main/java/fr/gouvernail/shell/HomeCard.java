package fr.gouvernail.shell;

import com.vaadin.flow.component.Component;
import fr.gouvernail.tenancy.Workspace;
import java.util.Optional;

/// A card that a feature adds to the first page of a workspace. Implemented above, by the feature;
/// `@Order` gives its place among others.
public interface HomeCard {

  /// The card for the caller, without listeners or web components, in at most one statement;
  /// nothing for those to whom it has nothing to say.
  Optional<Component> of(Workspace workspace);
}
