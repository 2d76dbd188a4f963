package fr.gouvernail.usecase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.shell.HomeCard;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.tenancy.Workspace;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/// The way to a new idea, on the first page of those who do not work with use cases otherwise.
@org.springframework.stereotype.Component
@Order(20)
class IdeaCard implements HomeCard {

  private final AccessPolicy policy;

  IdeaCard(AccessPolicy policy) {
    this.policy = policy;
  }

  @Override
  public Optional<Component> of(Workspace workspace) {
    return policy.allows(Permission.FILE_IDEA) && !policy.allows(Permission.READ_USE_CASES)
        ? Optional.of(card(workspace))
        : Optional.empty();
  }

  private static Component card(Workspace workspace) {
    var file = new Anchor(UseCaseNavigation.fileIdea(workspace.slug()), "");
    file.add(Lucide.of("lightbulb"), new Span(PageWords.text("usecase.idea.file")));
    file.addClassName("gv-button");
    return new Card(
        PageWords.text("usecase.idea.card"),
        new Paragraph(PageWords.text("usecase.idea.card.text")),
        file);
  }
}
