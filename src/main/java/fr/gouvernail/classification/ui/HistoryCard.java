package fr.gouvernail.classification.ui;

import static fr.gouvernail.classification.ui.ClassWords.answer;
import static fr.gouvernail.classification.ui.ClassWords.say;
import static fr.gouvernail.classification.ui.ClassWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.classification.ClassSheet;
import fr.gouvernail.classification.ClassSheet.ChangedAnswer;
import fr.gouvernail.classification.ClassSheet.Changes;
import fr.gouvernail.classification.ClassificationRow;
import fr.gouvernail.classification.OverrideRow;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Fold;

/// All runs, the latest first, with what each changed against the one before; and what lawyers
/// concluded.
final class HistoryCard extends Composite<Card> {

  private final ClassSheet sheet;

  HistoryCard(ClassSheet sheet) {
    this.sheet = sheet;
  }

  @Override
  protected Card initContent() {
    var list = new OrderedList();
    list.addClassNames("gv-list", "gv-list-tight", "gv-runs");
    sheet.history().forEach(row -> list.add(item(row)));
    return new Card(text("history"), list);
  }

  private ListItem item(ClassificationRow row) {
    var body =
        new Div(
            ClassWords.row(
                new Span(text("run", row.number(), Formats.here().date(row.madeAt()))),
                ClassChip.of(row.computed().risk())),
            ClassWords.meta(
                text("run.by", ClassWords.name(sheet.names(), row.madeBy()), row.pack())));
    body.addClassName("gv-body");
    sheet.changes(row).ifPresent(changes -> body.add(changes(changes)));
    row.overrides().forEach(override -> body.add(override(override)));
    return new ListItem(body);
  }

  private static Component changes(Changes changes) {
    var list = new UnorderedList();
    list.addClassName("gv-law-list");
    if (!changes.before().pack().equals(changes.after().pack())) {
      list.add(new ListItem(text("change.law", changes.before().pack(), changes.after().pack())));
    }
    changes.answers().forEach(changed -> list.add(new ListItem(changed(changed))));
    var difference = changes.before().computed().comparedTo(changes.after().computed());
    DifferenceParts.lines(difference, changes.before().computed())
        .forEach(line -> list.add(new ListItem(line)));
    if (list.getComponentCount() == 0) {
      return ClassWords.meta(text("change.none"));
    }
    return new Fold(text("changes", list.getComponentCount()), list);
  }

  private static String changed(ChangedAnswer changed) {
    var before = changed.before();
    var after = changed.after();
    var question = after != null ? after.question() : before != null ? before.question() : null;
    return text(
        "change.answer",
        question == null ? "" : say(question.title()),
        before == null ? text("unasked") : answer(before),
        after == null ? text("unasked") : answer(after));
  }

  private Component override(OverrideRow override) {
    return ClassWords.meta(
        text(
            "override.history",
            text("class." + override.risk()),
            text("override.state." + override.state()),
            ClassWords.name(sheet.names(), override.proposedBy()),
            Formats.here().date(override.proposedAt())));
  }
}
