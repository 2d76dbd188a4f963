package fr.gouvernail.engagement.ui;

import fr.gouvernail.engagement.Portfolio.Client;
import fr.gouvernail.shell.component.Tone;
import java.time.LocalDate;

/// What a client needs of its consultant, the most urgent first: an audit under way, then a plan
/// that is late or due within a month, then a company never audited, then an audit older than a
/// year. The rest can wait.
enum Situation {
  OPEN("open", Tone.ACCENT, "pencil"),
  LATE("late", Tone.ATTENTION, "clock"),
  DUE("due", Tone.ACCENT, "calendar-clock"),
  NEVER("never", Tone.OUTLINE, "compass"),
  OLD("old", Tone.ATTENTION, "history"),
  CALM("calm", Tone.OK, "circle-check");

  private static final int SOON_DAYS = 31;

  final String key;
  final Tone tone;
  final String icon;

  Situation(String key, Tone tone, String icon) {
    this.key = key;
    this.tone = tone;
    this.icon = icon;
  }

  static Situation of(Client client, LocalDate today) {
    var next = client.next();
    var last = client.last();
    if (client.open() != null) {
      return OPEN;
    }
    if (next != null && next.due().isBefore(today)) {
      return LATE;
    }
    if (next != null && next.due().isBefore(today.plusDays(SOON_DAYS))) {
      return DUE;
    }
    if (last == null) {
      return NEVER;
    }
    return last.date().isBefore(today.minusYears(1)) ? OLD : CALM;
  }

  /// The day that makes it so; the latest of all where there is none.
  LocalDate since(Client client) {
    var open = client.open();
    var next = client.next();
    var last = client.last();
    return switch (this) {
      case OPEN -> open == null ? LocalDate.MAX : open.date();
      case LATE, DUE -> next == null ? LocalDate.MAX : next.due();
      case OLD -> last == null ? LocalDate.MAX : last.date();
      case NEVER, CALM -> LocalDate.MAX;
    };
  }
}
