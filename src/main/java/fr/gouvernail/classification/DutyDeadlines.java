package fr.gouvernail.classification;

import fr.gouvernail.aiact.Classification.Duty;
import fr.gouvernail.aiact.Obligation;
import fr.gouvernail.classification.Classified.Subject;
import fr.gouvernail.deadline.Deadline;
import fr.gouvernail.deadline.DeadlineSource;
import fr.gouvernail.shell.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// From when the law asks something of the uses that run: one deadline for each use and day.
@Component
@Order(10)
class DutyDeadlines implements DeadlineSource {

  static final Deadline.Kind KIND = new Deadline.Kind("duty", "layers");

  private final RunDesk desk;
  private final Subjects subjects;
  private final Texts texts;

  DutyDeadlines(RunDesk desk, Subjects subjects, Texts texts) {
    this.desk = desk;
    this.subjects = subjects;
    this.texts = texts;
  }

  @Override
  public List<Deadline> of(LocalDate first, LocalDate last, Locale locale) {
    var running = subjects.running();
    var found = new ArrayList<Deadline>();
    desk.latest(running.keySet())
        .forEach((id, row) -> {
          var about = running.get(id);
          if (about != null) {
            found.addAll(of(about, row, first, last, locale));
          }
        });
    return found;
  }

  private List<Deadline> of(
      Subject about, ClassificationRow row, LocalDate first, LocalDate last, Locale locale) {
    var byDay = new TreeMap<LocalDate, List<Duty>>();
    for (var duty : row.duties()) {
      var from = duty.from();
      if (from != null
          && duty.obligation().nature() == Obligation.Nature.OBLIGATION
          && !from.isBefore(first)
          && !from.isAfter(last)) {
        byDay.computeIfAbsent(from, day -> new ArrayList<>()).add(duty);
      }
    }
    return byDay.entrySet().stream()
        .map(day ->
            new Deadline(
                "duty-" + about.id() + "-" + day.getKey(),
                day.getKey(),
                KIND,
                texts.getTranslation(
                    "classification.deadline", locale, about.title(), day.getValue().size()),
                day.getValue().stream()
                    .map(duty -> line(duty.obligation(), locale))
                    .collect(Collectors.joining("\n")),
                ClassificationAddresses.inside(about.id())))
        .toList();
  }

  private static String line(Obligation obligation, Locale locale) {
    return obligation.title().in(locale) + " (" + obligation.article().in(locale) + ")";
  }
}
