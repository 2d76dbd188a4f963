package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.assessment.AssessmentFile;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.PageHeader;

/// The head of the page for work away from the portal, with the way back to the assessment.
final class WorkbookHead {

  private WorkbookHead() {}

  static PageHeader of(
      Component in, AssessmentFile file, String slug, String title, String sentence) {
    return new PageHeader(title)
        .context(
            new Anchor(AssessmentNavigation.list(slug), in.getTranslation("assessment.section")),
            new Anchor(
                AssessmentNavigation.page(slug, file.id()), Formats.here().date(file.date())),
            new Span(in.getTranslation("assessment.workbook")))
        .sentence(sentence);
  }
}
