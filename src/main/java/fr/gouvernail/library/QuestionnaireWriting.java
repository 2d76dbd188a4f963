package fr.gouvernail.library;

import com.vaadin.flow.component.Component;
import fr.gouvernail.engagement.Firms;
import java.util.List;

/// Where a firm writes questionnaires of its own, as the pages about libraries lead there.
/// Implemented above, by the feature. What it gives has neither listeners nor web components.
public interface QuestionnaireWriting {

  /// The link to a new one for a firm of the caller.
  ///
  /// @param primary whether that is what the page is for
  Component start(Firms.Named firm, boolean primary);

  /// What is being written for these firms of the caller, in at most one statement; nothing for
  /// none.
  List<Component> drafts(List<Firms.Named> firms);

  /// What can be written from an edition of a firm of the caller: the next one, or another
  /// questionnaire.
  Component from(LibraryRow edition);
}
