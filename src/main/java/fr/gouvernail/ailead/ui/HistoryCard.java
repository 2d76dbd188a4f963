package fr.gouvernail.ailead.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.ailead.Mandate;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Mandates that are over, and offers that came to nothing.
final class HistoryCard extends Composite<Card> {

  private final Workspace company;
  private final List<Mandate> past;
  private final Map<PersonRef, String> names;
  private final Formats formats = Formats.here();

  HistoryCard(Workspace company, List<Mandate> past, Map<PersonRef, String> names) {
    this.company = company;
    this.past = past;
    this.names = names;
  }

  @Override
  protected Card initContent() {
    var card = new Card(getTranslation("ailead.history"));
    if (past.isEmpty()) {
      var none = new Paragraph(getTranslation("ailead.history.none"));
      none.addClassName("gv-soft");
      card.add(none);
      return card;
    }
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    past.forEach(mandate -> list.add(item(mandate)));
    card.add(list);
    return card;
  }

  private Component item(Mandate mandate) {
    Component name = new Span(name(mandate.person()));
    if (mandate.hasLetter()) {
      name = new Anchor(AiLeadNavigation.mandate(company, mandate.id()), name(mandate.person()));
    }
    var who = new Paragraph(name);
    who.addClassName("gv-strong");
    var seat = new Span(getTranslation("ailead.seat." + mandate.seat()));
    var meta = new Div(seat, new Span(time(mandate)));
    meta.addClassNames("gv-meta", "gv-pieces");
    var body = new Div(who, meta);
    why(mandate).ifPresent(why -> body.add(new Paragraph(why)));
    body.addClassName("gv-body");
    return new ListItem(body);
  }

  private String time(Mandate mandate) {
    var first = formats.date(mandate.start());
    var last = mandate.last();
    if (last != null && last.isBefore(mandate.start())) {
      return getTranslation("ailead.history.never", first);
    }
    return getTranslation(
        "ailead.history." + mandate.state(),
        mandate.answeredAt() == null || mandate.state() == Mandate.State.ENDED
            ? first
            : formats.date(mandate.proposedAt()),
        last == null ? "" : formats.date(last));
  }

  private Optional<String> why(Mandate mandate) {
    var cause = mandate.cause();
    if (cause == Mandate.Cause.LEFT) {
      return Optional.of(getTranslation("ailead.cause.LEFT"));
    }
    var successor = mandate.successor();
    if (successor != null) {
      return Optional.of(getTranslation("ailead.cause.SUCCEEDED", name(successor)));
    }
    return Optional.ofNullable(mandate.reason())
        .map(reason -> getTranslation("ailead.cause.reason", reason));
  }

  private String name(PersonRef person) {
    return names.getOrDefault(person, "");
  }
}
