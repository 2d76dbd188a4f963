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

/// Which version this is, whether it counts, and until when.
final class CharterHead extends Composite<Div> {

  private final CharterRow row;
  private final ReviewRights rights;
  private final Formats formats = Formats.here();

  CharterHead(CharterRow row, ReviewRights rights) {
    this.row = row;
    this.rights = rights;
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
    var links = LifeLinks.of(row, rights);
    if (!links.isEmpty()) {
      header.actions(links.toArray(Component[]::new));
    }
    var head = new Div(header);
    if (row.state() != CharterState.IN_FORCE) {
      head.add(new Note(Tone.ATTENTION, "info", getTranslation("charter.note." + row.state())));
    }
    return head;
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
