package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.charter.CharterRow;
import fr.gouvernail.charter.CharterState;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Which version this is, whether it counts, and until when.
final class CharterHead extends Composite<Div> {

  private static final int REVIEW_IN_SIGHT = 60;

  private final CharterRow row;
  private final LocalDate today;
  private final List<Component> acts;
  private final Formats formats = Formats.here();

  /// @param today where the company is
  /// @param acts what the reader may do from here
  CharterHead(CharterRow row, LocalDate today, List<Component> acts) {
    this.row = row;
    this.today = today;
    this.acts = acts;
  }

  @Override
  protected Div initContent() {
    var company = UiTenant.of(UI.getCurrent()).orElseThrow();
    var header =
        new PageHeader(getTranslation("charter.title." + row.state()))
            .context(
                new Span(company.name()),
                new Span(getTranslation("charter.version", row.number())),
                chip(row.state()));
    var effective = row.effective();
    var review = row.review();
    if (effective != null && review != null) {
      header.sentence(
          getTranslation("charter.sentence", formats.date(effective), formats.date(review)));
    }
    if (!acts.isEmpty()) {
      header.actions(acts.toArray(Component[]::new));
    }
    var head = new Div(header);
    if (row.state() == CharterState.IN_FORCE && review != null) {
      review(review).ifPresent(head::add);
    }
    if (row.state() != CharterState.IN_FORCE) {
      head.add(new Note(Tone.ATTENTION, "info", getTranslation("charter.note." + row.state())));
    }
    return head;
  }

  /// That the day of its review is over, or comes near.
  private Optional<Note> review(LocalDate day) {
    if (day.isBefore(today)) {
      return Optional.of(
          new Note(
              Tone.ATTENTION,
              "calendar-clock",
              getTranslation("charter.review.past", formats.date(day))));
    }
    var days = ChronoUnit.DAYS.between(today, day);
    return days > REVIEW_IN_SIGHT
        ? Optional.empty()
        : Optional.of(
            new Note(Tone.ACCENT, "calendar-clock", getTranslation("charter.review.soon", days)));
  }

  /// A state in icon and word.
  static Chip chip(CharterState state) {
    var word = UI.getCurrent().getTranslation("charter.state." + state);
    return switch (state) {
      case DRAFT -> new Chip(Tone.OUTLINE, "pencil", word);
      case IN_REVIEW -> new Chip(Tone.ACCENT, "send", word);
      case APPROVED -> new Chip(Tone.OK, "check", word);
      case IN_FORCE -> new Chip(Tone.OK, "circle-check", word);
      case REPLACED, ARCHIVED -> new Chip(Tone.NEUTRAL, "history", word);
    };
  }
}
