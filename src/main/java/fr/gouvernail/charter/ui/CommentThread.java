package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.charter.CommentRow;
import fr.gouvernail.charter.Dossier;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Avatar;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Still;
import java.util.List;

/// What people say of a clause, or of the whole: what is open first, what is settled folded away.
final class CommentThread extends Composite<Div> {

  static final String RESOLVE = "resolve";
  static final String REOPEN = "reopen";

  private final List<CommentRow> comments;
  private final Dossier dossier;
  private final ReviewRights rights;
  private final Formats formats = Formats.here();

  CommentThread(List<CommentRow> comments, Dossier dossier, ReviewRights rights) {
    this.comments = comments;
    this.dossier = dossier;
    this.rights = rights;
  }

  @Override
  protected Div initContent() {
    var thread = new Div();
    thread.addClassName("gv-thread");
    var open = comments.stream().filter(c -> c.resolved() == null).toList();
    var settled = comments.stream().filter(c -> c.resolved() != null).toList();
    if (!open.isEmpty()) {
      thread.add(list(open));
    }
    if (!settled.isEmpty()) {
      thread.add(
          new Fold(
              getTranslation("charter.review.comments.settled", settled.size()), list(settled)));
    }
    return thread;
  }

  private UnorderedList list(List<CommentRow> rows) {
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    rows.forEach(row -> list.add(item(row)));
    return list;
  }

  private ListItem item(CommentRow row) {
    var name = dossier.name(row.author());
    var who = new Span(name);
    who.addClassName("gv-strong");
    var when = new Span(formats.dateTime(row.written()));
    when.addClassName("gv-meta");
    var line = new Div(who, when);
    line.addClassName("gv-thread-line");
    var words = new Paragraph(row.words());
    words.addClassName("gv-thread-words");
    var body = new Div(line, words);
    body.addClassName("gv-body");
    var settledBy = row.resolvedBy();
    var settled = row.resolved();
    if (settledBy != null && settled != null) {
      var note =
          new Div(
              getTranslation(
                  "charter.review.comment.settled",
                  dossier.name(settledBy),
                  formats.date(settled)));
      note.addClassName("gv-meta");
      body.add(note);
    }
    if (rights.comments()) {
      body.add(act(settled == null ? RESOLVE : REOPEN, row, name));
    }
    return new ListItem(new Avatar(name), body);
  }

  private Component act(String act, CommentRow row, String name) {
    var word = getTranslation("charter.review.comment." + act);
    var button = Still.act(new NativeButton(word), act, row.id());
    button.addClassNames("gv-button", "gv-bare", "gv-compact");
    button.setId(act + "-" + row.id());
    button.setAriaLabel(word + " – " + name + ", " + formats.dateTime(row.written()));
    return button;
  }
}
