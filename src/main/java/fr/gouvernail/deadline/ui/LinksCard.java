package fr.gouvernail.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.deadline.CalendarFeeds;
import fr.gouvernail.deadline.CalendarLinkRow;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import java.util.UUID;

/// One's own links under which a calendar program reads the deadlines.
final class LinksCard extends Div {

  private static final String CREATE = "create";
  private static final String REVOKE = "revoke";

  private final CalendarFeeds feeds;
  private final Still still = new Still();

  LinksCard(CalendarFeeds feeds) {
    this.feeds = feeds;
    still.on(CREATE, nothing -> new LinkDialog(feeds, this::show).open()).on(REVOKE, this::revoke);
    add(still);
    show();
  }

  private void show() {
    var links = feeds.mine();
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    links.forEach(link -> list.add(item(link)));
    list.setVisible(!links.isEmpty());
    var card =
        new Card(
            text("links"),
            new Paragraph(text("links.text")),
            list,
            new ActButton(text("link.create"), CREATE, ""));
    card.addClassName("gv-deadline-links");
    still.show(card);
  }

  private Component item(CalendarLinkRow link) {
    var formats = Formats.here();
    var name = new Span(link.name());
    name.addClassName("gv-strong");
    var fetched = link.fetchedOn();
    var facts =
        new Div(
            text("link.created", formats.date(link.createdAt()))
                + " · "
                + (fetched == null
                    ? text("link.never")
                    : text("link.fetched", formats.date(fetched))));
    facts.addClassName("gv-meta");
    var body = new Div(name, facts);
    body.addClassName("gv-body");
    var revoke =
        new ActButton(text("link.revoke"), REVOKE, link.id())
            .named(text("link.revoke.named", link.name()));
    revoke.addClassName("gv-compact");
    return new ListItem(body, revoke);
  }

  /// @param id from the browser; the service knows the caller's links only
  private void revoke(String id) {
    Confirm.danger(
        text("link.revoke.ask"),
        text("link.revoke.text"),
        text("link.revoke"),
        () -> {
          feeds.revoke(id(id));
          show();
          Notice.show(Tone.OK, text("link.revoked"));
        });
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new NotFound("calendar link of another form");
    }
  }

  private String text(String key, Object... args) {
    return getTranslation("deadline." + key, args);
  }
}
