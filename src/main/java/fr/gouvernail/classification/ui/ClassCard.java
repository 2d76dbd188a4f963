package fr.gouvernail.classification.ui;

import static fr.gouvernail.classification.ui.ClassWords.say;
import static fr.gouvernail.classification.ui.ClassWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.aiact.LawPack;
import fr.gouvernail.classification.ClassSheet;
import fr.gouvernail.classification.ClassificationRow;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import java.util.Objects;
import java.util.stream.Collectors;

/// The class, what it means, what comes next, and the parts that the company plays.
final class ClassCard extends Composite<Card> {

  private final ClassSheet sheet;
  private final ClassificationRow row;
  private final Component act;

  /// @param act what one can do about the class
  ClassCard(ClassSheet sheet, ClassificationRow row, Component act) {
    this.sheet = sheet;
    this.row = row;
    this.act = act;
  }

  @Override
  protected Card initContent() {
    var outcome = row.outcome();
    LawPack.About about =
        Objects.requireNonNull(outcome.pack().classes().get(outcome.risk()), "all five are told");
    var card = new Card(say(about.label())).beside(ClassChip.of(outcome.risk()));
    var byProvider = outcome.isForProvider();
    if (!byProvider) {
      card.add(new Paragraph(say(about.summary())), next(about));
    }
    card.add(overridden());
    outcome
        .note()
        .ifPresent(note ->
            card.add(
                byProvider ? new Paragraph(say(note)) : new Note(Tone.ACCENT, "info", say(note))));
    card.add(act);
    var roles = outcome.roles().stream().map(ClassWords::say).collect(Collectors.joining(", "));
    return card.foot(
        new Span(roles.isEmpty() ? text("roles.none") : text("roles", roles)),
        row.intact() ? hash() : broken());
  }

  private static Component next(LawPack.About about) {
    Text step = about.nextStep();
    var next = new Paragraph(say(step));
    next.addClassName("gv-strong");
    return next;
  }

  private Component overridden() {
    var approved = row.approved();
    if (approved == null) {
      return new Div();
    }
    var by = approved.decidedBy();
    var at = approved.decidedAt();
    var words =
        new Div(
            new Div(
                text(
                    "override.counts",
                    by == null ? text("somebody") : ClassWords.name(sheet.names(), by),
                    at == null ? "" : Formats.here().date(at))),
            ClassWords.row(
                new Span(text("override.computed")), ClassChip.of(row.computed().risk())),
            new Div(approved.reason()),
            ClassWords.meta(text("override.file", approved.reference())));
    words.addClassName("gv-class-override");
    return new Note(Tone.ATTENTION, "gavel", words);
  }

  private Component hash() {
    return new Span(text("hash", row.shortHash()));
  }

  private static Component broken() {
    return new Chip(Tone.DANGER, "octagon-alert", text("hash.broken"));
  }
}
