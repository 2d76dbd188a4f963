package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.roadmap.AdoptionProposal;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.tenancy.Workspace;

/// The head of the page on which a plan is adopted: of which audit, and how much a quarter holds.
final class AdoptHead {

  private AdoptHead() {}

  static PageHeader of(Component in, String title, AdoptionProposal proposal, Workspace workspace) {
    return new PageHeader(title)
        .context(
            new Anchor(RoadmapNavigation.roadmap(workspace), in.getTranslation("roadmap.section")),
            new Span(
                in.getTranslation(
                    "roadmap.adopt.context", Formats.here().date(proposal.auditedOn()))))
        .sentence(
            proposal.hasNews()
                ? in.getTranslation("roadmap.adopt.sentence", proposal.capacity())
                : in.getTranslation("roadmap.adopt.sentence.known"));
  }
}
