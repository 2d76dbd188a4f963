package fr.gouvernail.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.decision.RequestDetail;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.shell.component.Avatar;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;

/// Whose decision a request waits for, and why the reader may not take it.
final class WhoDecides {

  private WhoDecides() {}

  static Card of(Component page, RequestDetail detail, RequestParts parts, AccessPolicy policy) {
    var card = new Card(page.getTranslation("decision.who"));
    if (!detail.row().state().isOpen()) {
      card.add(new Paragraph(page.getTranslation("decision.who.nobody")));
      return card;
    }
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight", "gv-decision-people");
    detail
        .waitsFor()
        .forEach(person -> {
          var name = parts.name(person);
          var body = new Div(name);
          body.addClassName("gv-body");
          list.add(new ListItem(new Avatar(name), body));
        });
    card.add(list);
    var refusal = detail.refusal();
    if (refusal != null) {
      card.add(
          new Note(
              Tone.NEUTRAL,
              "lock",
              page.getTranslation(
                  policy.allows(Permission.DECIDE) ? refusal : "decision.right.NOTHING")));
    } else if (detail.alone()) {
      card.add(new Note(Tone.ATTENTION, "user", page.getTranslation("decision.alone")));
    }
    return card;
  }
}
