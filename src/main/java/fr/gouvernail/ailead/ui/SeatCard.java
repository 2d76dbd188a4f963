package fr.gouvernail.ailead.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.ailead.Mandate;
import fr.gouvernail.ailead.Office;
import fr.gouvernail.ailead.Seat;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Avatar;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.util.Map;

/// One seat: who holds it and on what terms, who comes next, and what waits for an answer.
final class SeatCard extends Composite<Card> {

  private final Workspace company;
  private final Office office;
  private final Seat seat;
  private final Map<PersonRef, String> names;
  private final OfficePage.Reader reader;
  private final Formats formats = Formats.here();

  SeatCard(
      Workspace company,
      Office office,
      Seat seat,
      Map<PersonRef, String> names,
      OfficePage.Reader reader) {
    this.company = company;
    this.office = office;
    this.seat = seat;
    this.names = names;
    this.reader = reader;
  }

  @Override
  protected Card initContent() {
    var card = new Card(getTranslation("ailead.seat." + seat));
    office
        .holder(seat)
        .ifPresentOrElse(mandate -> card.add(held(mandate)), () -> card.add(empty()));
    office
        .next(seat)
        .ifPresent(next ->
            card.add(
                new Note(
                    Tone.ACCENT,
                    "calendar-check",
                    withActs(
                        getTranslation(
                            "ailead.next", name(next.person()), formats.date(next.start())),
                        next))));
    if (reader.reads()) {
      office.offer(seat).ifPresent(offer -> card.add(offered(offer)));
    }
    return card;
  }

  private Component held(Mandate mandate) {
    var who = new Paragraph(name(mandate.person()));
    who.addClassName("gv-strong");
    var person = new Div(new Avatar(name(mandate.person())), who);
    person.addClassName("gv-row");
    var powers = new UnorderedList();
    mandate.powers().stream()
        .sorted()
        .forEach(power -> powers.add(new ListItem(getTranslation("ailead.power." + power))));
    var last = mandate.last();
    var facts =
        new Facts()
            .fact(getTranslation("ailead.fact.since"), formats.date(mandate.start()))
            .fact(
                getTranslation("ailead.fact.until"),
                last == null ? getTranslation("ailead.fact.open") : formats.date(last))
            .fact(
                getTranslation("ailead.fact.time"),
                getTranslation(
                    "ailead.hours." + mandate.allotment().per(), mandate.allotment().hours()))
            .fact(getTranslation("ailead.fact.powers"), powers);
    return new Div(person, facts, acts(mandate));
  }

  private Component withActs(String sentence, Mandate mandate) {
    return new Div(new Div(sentence), acts(mandate));
  }

  private Div acts(Mandate mandate) {
    var acts = new Div();
    acts.addClassNames("gv-row", "gv-mandate-acts");
    if (mandate.hasLetter() && (reader.reads() || mandate.person().equals(reader.person()))) {
      var letter =
          new Anchor(
              AiLeadNavigation.mandate(company, mandate.id()), getTranslation("ailead.act.letter"));
      letter.setAriaLabel(getTranslation("ailead.act.letter.label", name(mandate.person())));
      letter.addClassName("gv-button");
      acts.add(letter);
    }
    if (reader.appoints()) {
      var end = new ActButton(getTranslation("ailead.act.end"), "end", mandate.id());
      end.setAriaLabel(getTranslation("ailead.act.end.label", name(mandate.person())));
      acts.add(end);
    }
    return acts;
  }

  private Component offered(Mandate offer) {
    var sentence =
        getTranslation(
            "ailead.offer.other",
            name(offer.person()),
            formats.date(offer.proposedAt()),
            formats.date(offer.start()));
    var acts = new Div();
    acts.addClassNames("gv-row", "gv-mandate-acts");
    var letter =
        new Anchor(
            AiLeadNavigation.mandate(company, offer.id()), getTranslation("ailead.act.letter"));
    letter.addClassName("gv-button");
    acts.add(letter);
    if (reader.appoints()) {
      acts.add(new ActButton(getTranslation("ailead.act.withdraw"), "withdraw", offer.id()));
    }
    return new Note(Tone.ATTENTION, "hourglass", new Div(new Div(sentence), acts));
  }

  private Component empty() {
    return seat == Seat.LEAD
        ? new EmptyState(
            "user-check",
            getTranslation("ailead.lead.none.what"),
            getTranslation("ailead.lead.none.how"),
            new Paragraph(getTranslation("ailead.lead.none.who")))
        : new EmptyState(
            "users",
            getTranslation("ailead.deputy.none.what"),
            getTranslation("ailead.deputy.none.how"));
  }

  private String name(PersonRef person) {
    return names.getOrDefault(person, "");
  }
}
