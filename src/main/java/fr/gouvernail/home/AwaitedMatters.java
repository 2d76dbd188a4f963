package fr.gouvernail.home;

import com.vaadin.flow.component.Component;
import fr.gouvernail.awaiting.Awaited;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.awaiting.AwaitingWords;
import fr.gouvernail.decision.WorkingDays;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;
import java.time.LocalDate;
import java.util.List;

/// What the features let await the reader, in words. One statement.
@org.springframework.stereotype.Component
class AwaitedMatters {

  private static final int SHOWN = 6;
  private static final int ALL = 100;

  private final Awaiting awaiting;
  private final AwaitingWords words;

  AwaitedMatters(Awaiting awaiting, AwaitingWords words) {
    this.awaiting = awaiting;
    this.words = words;
  }

  /// @param more how many await beyond those that are listed
  record Found(List<Matter> matters, long more) {}

  /// The most pressing first.
  ///
  /// @param all whether nearly all are listed, or only the first
  Found of(Component in, Workspace company, LocalDate today, boolean all) {
    var mine = awaiting.mine(all ? ALL : SHOWN);
    var matters = mine.matters().stream().map(m -> matter(in, company, today, m)).toList();
    return new Found(matters, mine.total() - matters.size());
  }

  private Matter matter(Component in, Workspace company, LocalDate today, Awaited awaited) {
    var locale = Formats.here().locale();
    var late = awaited.isLate(today);
    return new Matter(
        late ? Tone.ATTENTION : awaited.kind().tone(),
        awaited.kind().icon(),
        words.title(awaited, locale),
        words.text(awaited, locale),
        due(in, today, awaited),
        late,
        words.act(awaited, locale),
        "/t/" + company.slug() + awaited.path());
  }

  private static String due(Component in, LocalDate today, Awaited awaited) {
    var due = awaited.due();
    if (due == null) {
      return "";
    }
    var formats = Formats.here();
    var days = WorkingDays.between(due, today);
    return due.isBefore(today)
        ? in.getTranslation("home.matter.overdue", formats.date(due), days, formats.number(days))
        : in.getTranslation("home.matter.due", formats.date(due));
  }
}
