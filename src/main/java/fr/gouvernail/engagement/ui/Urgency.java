package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.Component;
import fr.gouvernail.engagement.Portfolio.Client;
import fr.gouvernail.shell.Formats;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// Which client comes first, and why.
record Urgency(List<Client> clients, LocalDate today, Component in) {

  /// The most urgent first; equals by the date that makes them urgent, then by name.
  Comparator<Client> order() {
    return Comparator.comparing(this::situation)
        .thenComparing(client -> situation(client).since(client))
        .thenComparing(client -> client.company().name());
  }

  Situation situation(Client client) {
    return Situation.of(client, today);
  }

  Client first() {
    return clients.stream().min(order()).orElseThrow();
  }

  /// The answer of the page: whom to see first.
  String title() {
    var first = first();
    var situation = situation(first);
    return situation == Situation.CALM
        ? text("calm.title")
        : text("title", first.company().name(), text(situation.key + ".short", day(first)));
  }

  /// What there is to say about one client.
  String sentence(Client client) {
    var situation = situation(client);
    var next = client.next();
    var title = next == null ? "" : next.title().in(Formats.here().locale());
    if (next == null || situation == Situation.LATE || situation == Situation.DUE) {
      return text(situation.key, day(client), title);
    }
    var plan = text("next", Formats.here().date(next.due()), title);
    return situation == Situation.CALM
        ? plan
        : text(situation.key, day(client), title) + " " + plan;
  }

  private String day(Client client) {
    var date = situation(client).since(client);
    return date.equals(LocalDate.MAX) ? "" : Formats.here().date(date);
  }

  private String text(String key, Object... args) {
    return in.getTranslation("engagement.urgency." + key, args);
  }
}
