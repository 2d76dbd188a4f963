package fr.gouvernail.ailead.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.ailead.AppointmentForm;
import fr.gouvernail.ailead.Mandate;
import fr.gouvernail.ailead.Office;
import fr.gouvernail.ailead.Seat;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.tenancy.PersonRef;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// What follows from an appointment, before it is made.
final class Consequences extends Composite<UnorderedList> {

  private final AppointmentForm form;
  private final Office office;
  private final Map<PersonRef, String> names;
  private final PersonRef director;

  Consequences(
      AppointmentForm form, Office office, Map<PersonRef, String> names, PersonRef director) {
    this.form = form;
    this.office = office;
    this.names = names;
    this.director = director;
  }

  @Override
  protected UnorderedList initContent() {
    var list = new UnorderedList();
    list.addClassName("gv-vacancy");
    boolean self = form.person().equals(director);
    if (self) {
      say(list, "ailead.follows.self");
      say(list, "ailead.follows.self.flag");
    } else {
      say(list, "ailead.follows.mail", name(form.person()));
    }
    say(list, "ailead.follows.rights", Formats.here().date(form.start()));
    held(form.seat(), form.start().minusDays(1))
        .filter(m -> m.last() == null || !m.last().isBefore(form.start()))
        .ifPresent(before -> say(list, "ailead.follows.before", name(before.person())));
    if (form.seat() == Seat.LEAD) {
      var deputy = held(Seat.DEPUTY, form.start());
      deputy
          .filter(m -> m.person().equals(form.person()))
          .ifPresent(m -> say(list, "ailead.follows.promoted", name(m.person())));
      if (self && deputy.isEmpty()) {
        say(list, "ailead.follows.alone");
      }
    }
    return list;
  }

  private Optional<Mandate> held(Seat seat, LocalDate day) {
    return office.mandates().stream().filter(m -> m.seat() == seat && m.standsOn(day)).findFirst();
  }

  private void say(UnorderedList list, String key, Object... values) {
    list.add(new ListItem(getTranslation(key, values)));
  }

  private String name(PersonRef person) {
    return names.getOrDefault(person, "");
  }
}
