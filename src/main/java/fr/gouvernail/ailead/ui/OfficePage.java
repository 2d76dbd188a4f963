package fr.gouvernail.ailead.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.ailead.Acting;
import fr.gouvernail.ailead.Mandate;
import fr.gouvernail.ailead.Office;
import fr.gouvernail.ailead.Power;
import fr.gouvernail.ailead.Seat;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The AI lead's office to read: who decides today, both mandates, absences, what went before.
final class OfficePage extends Div {

  /// Who looks at it.
  ///
  /// @param appoints whether it is the director
  /// @param reads whether it shows what went before
  record Reader(PersonRef person, boolean appoints, boolean reads) {}

  private final Workspace company;
  private final Office office;
  private final Map<PersonRef, String> names;
  private final Reader reader;
  private final Formats formats = Formats.here();

  OfficePage(Workspace company, Office office, Map<PersonRef, String> names, Reader reader) {
    this.company = company;
    this.office = office;
    this.names = names;
    this.reader = reader;
    var main = new Div(seat(Seat.LEAD), seat(Seat.DEPUTY));
    var side = new Div();
    main.addClassName("gv-stack");
    side.addClassName("gv-stack");
    if (reader.appoints() && office.acting().capacity() == Acting.Capacity.VACANT) {
      side.add(blocked());
    }
    if (office.holder(Seat.LEAD).isPresent()) {
      side.add(new AbsencesCard(office, names, mayAnnounce()));
    }
    if (reader.reads()) {
      side.add(new HistoryCard(company, office.history(), names));
    }
    var columns = new Div(main, side);
    columns.addClassName("gv-columns");
    add(header());
    office.offerTo(reader.person()).ifPresent(offer -> add(answer(offer)));
    add(columns);
  }

  private PageHeader header() {
    var acting = office.acting();
    var lead = name(acting.lead());
    var title =
        switch (acting.capacity()) {
          case LEAD -> getTranslation("ailead.title.LEAD", lead);
          case DEPUTY -> getTranslation("ailead.title.DEPUTY", name(acting.person()), lead);
          case VACANT ->
              acting.lead() != null
                  ? getTranslation("ailead.title.ABSENT", lead)
                  : office
                      .offer(Seat.LEAD)
                      .map(offer -> getTranslation("ailead.title.OFFERED", name(offer.person())))
                      .orElseGet(() -> getTranslation("ailead.title.VACANT"));
        };
    var back =
        office.leavesAhead().stream().filter(leave -> leave.covers(office.today())).findFirst();
    var header =
        new PageHeader(title)
            .sentence(
                back.map(leave ->
                        getTranslation(
                            "ailead.sentence.back", lead, formats.date(leave.last().plusDays(1))))
                    .orElseGet(() -> getTranslation("ailead.sentence")));
    var acts = acts();
    if (!acts.isEmpty()) {
      header.actions(acts.toArray(Component[]::new));
    }
    return header;
  }

  /// The next useful act is the primary one; there is none while all is in place.
  private List<Component> acts() {
    var acts = new ArrayList<Component>();
    if (mayAnnounce()) {
      acts.add(new ActButton(getTranslation("ailead.act.absence"), "absence", ""));
    }
    if (reader.appoints()) {
      for (var seat : Seat.values()) {
        if (office.offer(seat).isEmpty()) {
          acts.add(appoint(seat));
        }
      }
    }
    return acts;
  }

  private Component appoint(Seat seat) {
    var held = office.holder(seat).isPresent() || office.next(seat).isPresent();
    var link =
        new Anchor(
            AiLeadNavigation.appoint(company, seat),
            getTranslation((held ? "ailead.act.succeed." : "ailead.act.appoint.") + seat));
    link.addClassName("gv-button");
    if (!held && (seat == Seat.LEAD || office.holder(Seat.LEAD).isPresent())) {
      link.addClassName("gv-primary");
    }
    return link;
  }

  private boolean mayAnnounce() {
    return office
        .holder(Seat.LEAD)
        .filter(lead -> reader.appoints() || lead.person().equals(reader.person()))
        .isPresent();
  }

  private Component answer(Mandate offer) {
    var sentence =
        new Div(
            getTranslation(
                "ailead.offer.mine",
                getTranslation("ailead.seat." + offer.seat()),
                formats.date(offer.start())));
    var link =
        new Anchor(
            AiLeadNavigation.mandate(company, offer.id()), getTranslation("ailead.act.answer"));
    link.addClassNames("gv-button", "gv-primary");
    var note = new Note(Tone.ACCENT, "scroll-text", new Div(sentence, link));
    note.addClassName("gv-offer");
    return note;
  }

  private Component seat(Seat seat) {
    return new SeatCard(company, office, seat, names, reader);
  }

  private Card blocked() {
    var list = new UnorderedList();
    list.addClassName("gv-vacancy");
    for (var power : Power.values()) {
      list.add(new ListItem(getTranslation("ailead.vacancy." + power)));
    }
    return new Card(getTranslation("ailead.vacancy"), list);
  }

  private String name(@org.jspecify.annotations.Nullable PersonRef person) {
    return person == null ? "" : names.getOrDefault(person, "");
  }
}
