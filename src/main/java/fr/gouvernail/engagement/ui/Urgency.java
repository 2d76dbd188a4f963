package fr.gouvernail.engagement.ui;

import fr.gouvernail.engagement.Portfolio.Client;
import fr.gouvernail.shell.Formats;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// Which client comes first, and why: an audit under way, then a plan that is late or due within a
/// month, then a company never audited, then an audit older than a year. The rest can wait.
final class Urgency {

  /// Turns a key and its values into the text of the page's language.
  @FunctionalInterface
  interface Words {
    String of(String key, Object... values);
  }

  private enum Reason {
    OPEN("open"),
    LATE("late"),
    DUE("due"),
    NEVER("never"),
    OLD("old"),
    CALM("calm");

    private final String key;

    Reason(String key) {
      this.key = key;
    }
  }

  private static final int SOON_DAYS = 31;

  private final List<Client> clients;
  private final LocalDate today;
  private final Formats formats;
  private final Words words;

  Urgency(List<Client> clients, LocalDate today, Formats formats, Words words) {
    this.clients = clients;
    this.today = today;
    this.formats = formats;
    this.words = words;
  }

  /// The most urgent first; equals by the date that makes them urgent, then by name.
  List<Client> ordered() {
    return clients.stream()
        .sorted(
            Comparator.comparing((Client c) -> reason(c))
                .thenComparing(this::date)
                .thenComparing(c -> c.company().name()))
        .toList();
  }

  /// The answer of the page: whom to see first.
  String title() {
    var first = ordered().getFirst();
    var reason = reason(first);
    return reason == Reason.CALM
        ? words.of("engagement.urgency.calm.title")
        : words.of(
            "engagement.urgency.title",
            first.company().name(),
            words.of("engagement.urgency." + reason.key + ".short", day(first)));
  }

  /// What there is to say about one client.
  String sentence(Client client) {
    var next = client.next();
    var title = next == null ? "" : next.title().in(formats.locale());
    var reason = reason(client);
    if (reason == Reason.CALM && next != null) {
      return words.of("engagement.urgency.next", title);
    }
    return words.of("engagement.urgency." + reason.key, day(client), title);
  }

  private Reason reason(Client client) {
    var next = client.next();
    if (client.open() != null) {
      return Reason.OPEN;
    }
    if (next != null && next.due().isBefore(today)) {
      return Reason.LATE;
    }
    if (next != null && next.due().isBefore(today.plusDays(SOON_DAYS))) {
      return Reason.DUE;
    }
    if (client.last() == null) {
      return Reason.NEVER;
    }
    return client.last().date().isBefore(today.minusYears(1)) ? Reason.OLD : Reason.CALM;
  }

  private String day(Client client) {
    var date = date(client);
    return date.equals(LocalDate.MAX) ? "" : formats.date(date);
  }

  private LocalDate date(Client client) {
    var next = client.next();
    var last = client.last();
    return switch (reason(client)) {
      case OPEN -> client.open() == null ? LocalDate.MAX : client.open().date();
      case LATE, DUE -> next == null ? LocalDate.MAX : next.due();
      case OLD -> last == null ? LocalDate.MAX : last.date();
      case NEVER, CALM -> LocalDate.MAX;
    };
  }
}
