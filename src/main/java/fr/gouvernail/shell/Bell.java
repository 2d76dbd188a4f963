package fr.gouvernail.shell;

import com.vaadin.flow.component.Component;
import fr.gouvernail.tenancy.Workspace;

/// Says on every page of a workspace whether something awaits the caller. Implemented above, by the
/// module that knows what people are told.
public interface Bell {

  /// A new bell for a page of this workspace.
  Component of(Workspace workspace);
}
