package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.charter.Dossier;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;

/// How many comments are open and where, with those on the whole text.
final class OpenComments extends Composite<Card> {

  private final Workspace company;
  private final Dossier dossier;
  private final List<ShownClause> clauses;
  private final ReviewRights rights;

  OpenComments(Workspace company, Dossier dossier, List<ShownClause> clauses, ReviewRights rights) {
    this.company = company;
    this.dossier = dossier;
    this.clauses = clauses;
    this.rights = rights;
  }

  @Override
  protected Card initContent() {
    var card = new Card(getTranslation("charter.review.comments", dossier.open()));
    var list = new UnorderedList();
    list.addClassName("gv-charter-contents");
    clauses.stream()
        .filter(clause -> clause.open() > 0)
        .forEach(clause -> list.add(new ListItem(link(clause))));
    if (list.getComponentCount() > 0) {
      card.add(list);
    }
    var whole = dossier.comments().stream().filter(c -> c.clause() == null).toList();
    if (!whole.isEmpty()) {
      card.add(new CommentThread(whole, dossier, rights));
    }
    if (rights.comments()) {
      card.add(
          new ActButton(getTranslation("charter.review.comment.all"), ClauseBlock.COMMENT, ""));
    }
    return card;
  }

  private Anchor link(ShownClause clause) {
    var address = CharterAddresses.clause(company, dossier.row().id(), clause.id());
    var link =
        new Anchor(
            address, getTranslation("charter.review.comments.on", clause.heading(), clause.open()));
    return Still.act(link, ContentsCard.GO, CharterTextCard.id(clause.id()));
  }
}
