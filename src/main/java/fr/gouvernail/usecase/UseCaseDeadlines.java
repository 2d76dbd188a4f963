package fr.gouvernail.usecase;

import fr.gouvernail.deadline.Deadline;
import fr.gouvernail.deadline.DeadlineSource;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.usecase.UseCaseDates.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Ends of pilots and reviews of uses among all that becomes due. One statement.
@Component
@Order(5)
class UseCaseDeadlines implements DeadlineSource {

  static final Deadline.Kind PILOT = new Deadline.Kind("pilot", "flask-conical");
  static final Deadline.Kind REVIEW = new Deadline.Kind("review", "calendar-clock");

  private final UseCaseDates dates;
  private final Texts texts;

  UseCaseDeadlines(UseCaseDates dates, Texts texts) {
    this.dates = dates;
    this.texts = texts;
  }

  @Override
  public List<Deadline> of(LocalDate first, LocalDate last, Locale locale) {
    return dates.between(first, last).stream().map(date -> deadline(date, locale)).toList();
  }

  private Deadline deadline(Dated date, Locale locale) {
    var kind =
        switch (date.event()) {
          case PILOT_END -> PILOT;
          case REVIEW -> REVIEW;
        };
    return new Deadline(
        kind.key() + "-" + date.id(),
        date.day(),
        kind,
        texts.getTranslation("usecase.deadline." + kind.key(), locale, date.title()),
        "",
        "/use-cases/" + date.id());
  }
}
