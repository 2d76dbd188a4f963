package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.meta;
import static fr.gouvernail.usecase.ui.PageWords.page;
import static fr.gouvernail.usecase.ui.PageWords.soft;
import static fr.gouvernail.usecase.ui.PageWords.written;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Avatar;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.usecase.CommentRow;
import java.util.List;

/// What people remarked about the use: what is open first, what is settled folded.
final class CommentsCard extends Composite<Card> {

  static final String COMMENT = "comment";
  static final String RESOLVE = "resolve";
  static final String REOPEN = "reopen";

  private final CasePage page;
  private final List<CommentRow> comments;

  CommentsCard(CasePage page, List<CommentRow> comments) {
    this.page = page;
    this.comments = comments;
  }

  @Override
  protected Card initContent() {
    var card = new Card(page("comments"));
    var open = comments.stream().filter(CommentRow::isOpen).toList();
    var settled = comments.stream().filter(comment -> !comment.isOpen()).toList();
    card.add(open.isEmpty() ? soft(page("comments.none")) : list(open));
    if (!settled.isEmpty()) {
      card.add(new Fold(page("comments.settled", settled.size()), list(settled)));
    }
    card.add(new ActButton(page("comment"), COMMENT, ""));
    return card;
  }

  private UnorderedList list(List<CommentRow> some) {
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    some.forEach(comment -> list.add(item(comment)));
    return list;
  }

  private ListItem item(CommentRow comment) {
    var name = page.name(comment.author());
    var who = new Span(name);
    who.addClassName("gv-strong");
    var about = new Div(who, meta(page.formats().dateTime(comment.writtenAt())));
    about.addClassName("gv-case-line");
    var body = new Div(about);
    body.addClassName("gv-body");
    if (!comment.field().isEmpty()) {
      body.add(
          new Div(
              page.isOpen(comment.field())
                  ? new Anchor(page.edit(comment.field()), page.label(comment.field()))
                  : meta(page.label(comment.field()))));
    }
    body.add(written(comment.words()));
    if (!comment.mentions().isEmpty()) {
      body.add(meta(page("comment.mentions", page.names(comment.mentions()))));
    }
    var act = act(comment);
    act.addClassNames("gv-compact", "gv-bare");
    body.add(act);
    return new ListItem(new Avatar(name), body);
  }

  private static ActButton act(CommentRow comment) {
    return comment.isOpen()
        ? new ActButton(page("comment.resolve"), RESOLVE, comment.id())
        : new ActButton(page("comment.reopen"), REOPEN, comment.id());
  }
}
