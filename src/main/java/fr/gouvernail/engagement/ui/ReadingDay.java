package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.engagement.reading.ReadLog.Line;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Avatar;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.tenancy.PersonRef;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// What was read on one day, by person.
final class ReadingDay extends Composite<Card> {

  private final LocalDate day;
  private final List<Line> lines;
  private final Formats formats;

  /// @param lines of that day, the latest first
  ReadingDay(LocalDate day, List<Line> lines, Formats formats) {
    this.day = day;
    this.lines = lines;
    this.formats = formats;
  }

  @Override
  protected Card initContent() {
    var card = new Card(Formats.capital(formats.longDate(day)));
    card.addClassName("gv-reading-day");
    lines.stream()
        .collect(Collectors.groupingBy(Line::person, LinkedHashMap::new, Collectors.toList()))
        .forEach((person, read) -> card.add(person(person, read)));
    return card;
  }

  private Div person(PersonRef who, List<Line> read) {
    var first = read.getFirst();
    var name = new H3(first.name());
    var firm = new Span(first.firm());
    firm.addClassName("gv-meta");
    var head = new Div(new Avatar(first.name()), name, firm);
    head.addClassName("gv-reading-person");
    var list = new UnorderedList();
    list.addClassName("gv-reading-lines");
    read.forEach(line -> list.add(line(line)));
    var part = new Div(head, list);
    part.getElement().setAttribute("data-person", who.toString());
    return part;
  }

  private ListItem line(Line line) {
    var time = new Span(formats.time(line.at()));
    time.addClassName("gv-reading-time");
    return new ListItem(time, new Span(line.what()));
  }
}
