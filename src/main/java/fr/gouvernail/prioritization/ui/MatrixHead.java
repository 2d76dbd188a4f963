package fr.gouvernail.prioritization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.prioritization.MatrixWords;
import fr.gouvernail.prioritization.model.Board;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.tenancy.Workspace;
import java.util.ArrayList;

/// The conclusion as the page’s title, and what can be done about it.
final class MatrixHead extends Composite<Div> {

  private final Board board;
  private final MatrixWords words;
  private final Workspace workspace;
  private final AccessPolicy policy;

  /// @param board the uses shown
  MatrixHead(Board board, MatrixWords words, Workspace workspace, AccessPolicy policy) {
    this.board = board;
    this.words = words;
    this.workspace = workspace;
    this.policy = policy;
  }

  @Override
  protected Div initContent() {
    var pursued = board.pursued();
    var actions = new ArrayList<Component>();
    var vote = policy.allows(Permission.LEAD_WORKSHOPS) ? "act.vote" : "workshops.section";
    actions.add(link(PrioritizationNavigation.workshops(workspace), "users", words.text(vote)));
    if (policy.allows(Permission.FILE_IDEA)) {
      var idea = link(PrioritizationNavigation.newIdea(workspace), "plus", words.text("act.idea"));
      idea.addClassName("gv-primary");
      actions.add(idea);
    }
    return new Div(
        new PageHeader(words.title(pursued))
            .context(
                new Anchor(
                    PrioritizationNavigation.useCases(workspace), words.text("section.above")),
                new Span(words.text("section")))
            .sentence(words.sentence(pursued))
            .actions(actions.toArray(Component[]::new)));
  }

  private static Anchor link(String address, String icon, String word) {
    var link = new Anchor(address, "");
    link.add(Lucide.of(icon), new Span(word));
    link.addClassName("gv-button");
    return link;
  }
}
