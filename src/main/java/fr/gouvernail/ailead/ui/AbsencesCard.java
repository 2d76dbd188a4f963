package fr.gouvernail.ailead.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.ailead.Leave;
import fr.gouvernail.ailead.Mandate;
import fr.gouvernail.ailead.Office;
import fr.gouvernail.ailead.Seat;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// When the lead is away, now and next, and who decides meanwhile.
final class AbsencesCard extends Composite<Card> {

  private final Office office;
  private final Map<PersonRef, String> names;
  private final boolean mayCancel;

  AbsencesCard(Office office, Map<PersonRef, String> names, boolean mayCancel) {
    this.office = office;
    this.names = names;
    this.mayCancel = mayCancel;
  }

  @Override
  protected Card initContent() {
    var card = new Card(getTranslation("ailead.absences"));
    var leaves = office.leavesAhead();
    if (leaves.isEmpty()) {
      var none = new Paragraph(getTranslation("ailead.absences.none"));
      none.addClassName("gv-soft");
      card.add(none);
      return card;
    }
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    leaves.forEach(leave -> list.add(item(leave)));
    card.add(list);
    return card;
  }

  private Component item(Leave leave) {
    var days = new Paragraph(Formats.capital(OfficeWords.days(leave)));
    days.addClassName("gv-strong");
    var deputy =
        deputy(leave.first())
            .map(d -> getTranslation("ailead.absence.acts", names.getOrDefault(d.person(), "")))
            .orElseGet(() -> getTranslation("ailead.absence.nobody"));
    var meta = new Div(Formats.capital(deputy));
    meta.addClassName("gv-meta");
    var body = new Div(days, meta);
    body.addClassName("gv-body");
    var item = new ListItem(body);
    if (leave.covers(office.today())) {
      item.add(new Chip(Tone.ATTENTION, "clock", getTranslation("ailead.absence.now")));
    }
    if (mayCancel) {
      var cancel = new ActButton(getTranslation("ailead.absence.cancel"), "cancel", leave.id());
      cancel.setAriaLabel(getTranslation("ailead.absence.cancel.label", OfficeWords.days(leave)));
      item.add(cancel);
    }
    return item;
  }

  private Optional<Mandate> deputy(LocalDate day) {
    return office.mandates().stream()
        .filter(m -> m.seat() == Seat.DEPUTY && m.standsOn(day))
        .findFirst();
  }
}
