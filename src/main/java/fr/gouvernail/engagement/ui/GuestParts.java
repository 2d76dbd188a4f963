package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.identity.Member;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Avatar;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who may enter on behalf of a firm, until when, and when each was last there.
record GuestParts(Component in, Workspace company, LocalDate today, Formats formats) {

  /// Who may enter today, or will.
  ///
  /// @param firms names by id
  /// @param last when each of them was last there
  UnorderedList list(List<Member> guests, Map<UUID, String> firms, Map<PersonRef, Instant> last) {
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    guests.forEach(guest -> list.add(guest(guest, firms, last.get(guest.person()))));
    return list;
  }

  private ListItem guest(Member guest, Map<UUID, String> firms, @Nullable Instant last) {
    var name = new Paragraph(new Span(guest.name()));
    name.addClassName("gv-strong");
    var grant = guest.grant();
    var firm = grant.firm();
    var about = new Div();
    about.addClassNames("gv-meta", "gv-pieces");
    if (firm != null) {
      about.add(new Span(firms.getOrDefault(firm, "")));
    }
    grant.roles().stream()
        .sorted()
        .map(role -> new Span(text("mission.role." + role)))
        .forEach(about::add);
    var until = grant.lastDay();
    var first = grant.firstDay();
    if (first.isAfter(today)) {
      about.add(new Span(text("mission.guest.from", formats.date(first))));
    } else if (until != null) {
      about.add(new Span(text("mission.guest.until", formats.date(until))));
    }
    var read = new Div();
    read.addClassName("gv-meta");
    if (last == null) {
      read.add(new Span(text("mission.guest.never")));
    } else {
      var link =
          new Anchor(
              MissionNavigation.readings(company) + "?person=" + guest.person(),
              text("mission.guest.read"));
      link.getElement().setAttribute("aria-label", text("mission.guest.read.label", guest.name()));
      read.add(new Span(text("mission.guest.last", formats.dateTime(last)) + " "), link);
    }
    var body = new Div(name, about, read);
    body.addClassName("gv-body");
    return new ListItem(new Avatar(guest.name()), body);
  }

  private String text(String key, Object... args) {
    return in.getTranslation(key, args);
  }
}
