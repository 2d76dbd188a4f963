package fr.gouvernail.classification;

import fr.gouvernail.aiact.LawPack.Milestone;
import fr.gouvernail.aiact.LawPacks;
import fr.gouvernail.deadline.Deadline;
import fr.gouvernail.deadline.DeadlineSource;
import fr.gouvernail.shell.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The dates of the law itself, as the latest pack tells them.
@Component
@Order(20)
class LawMilestones implements DeadlineSource {

  static final Deadline.Kind KIND = new Deadline.Kind("law", "scroll-text");

  private final LawPacks packs;

  LawMilestones(LawPacks packs) {
    this.packs = packs;
  }

  @Override
  public List<Deadline> of(LocalDate first, LocalDate last, Locale locale) {
    return packs.latest().calendar().stream()
        .filter(date -> !date.day().isBefore(first) && !date.day().isAfter(last))
        .map(date -> deadline(date, locale))
        .toList();
  }

  private static Deadline deadline(Milestone date, Locale locale) {
    var note = date.note();
    return new Deadline(
        "law-" + date.day(),
        date.day(),
        KIND,
        date.text().in(locale),
        note == null ? "" : Formats.capital(note.in(locale)),
        null);
  }
}
