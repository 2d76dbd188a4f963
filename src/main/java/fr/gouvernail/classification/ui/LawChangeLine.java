package fr.gouvernail.classification.ui;

import static fr.gouvernail.classification.ui.ClassWords.say;
import static fr.gouvernail.classification.ui.ClassWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.aiact.LawPack;
import fr.gouvernail.classification.LawChange;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.util.Map;
import java.util.UUID;

/// One use of which a newer pack says something else: before, after, and what one does about it. To
/// stand in a [fr.gouvernail.shell.component.Still].
final class LawChangeLine extends ListItem {

  static final String ACCEPT = "accept";
  static final String AGAIN = "again";

  LawChangeLine(LawChange change, LawPack pack, Map<PersonRef, String> names, Workspace workspace) {
    var subject = change.subject();
    var title = new Anchor(ClassificationNavigation.of(workspace, subject.id()), subject.title());
    title.addClassName("gv-strong");
    var body = new Div(title, classes(change), differences(change));
    body.addClassName("gv-body");
    var approved = change.before().approved();
    if (approved != null && change.state() == LawChange.State.OPEN) {
      body.add(
          new Note(
              Tone.ATTENTION, "gavel", text("laws.override", text("class." + approved.risk()))));
    }
    body.add(change.state() == LawChange.State.OPEN ? acts(change) : settled(change, names));
    add(body);
  }

  /// @throws NotFound for another form
  static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new NotFound("law change of another form");
    }
  }

  private static Component classes(LawChange change) {
    var row = ClassWords.row(ClassChip.of(change.before().computed().risk()));
    var after = change.after();
    if (after != null) {
      row.add(Lucide.of("arrow-right").named(text("laws.becomes")), ClassChip.of(after.risk()));
    }
    return row;
  }

  private static Component differences(LawChange change) {
    var list = new UnorderedList();
    list.addClassName("gv-law-list");
    var after = change.after();
    if (after != null) {
      var before = change.before().computed();
      DifferenceParts.lines(before.comparedTo(after), before)
          .forEach(line -> list.add(new ListItem(line)));
    }
    var open = change.open();
    if (open != null) {
      list.add(new ListItem(text("laws.open.question", say(open.text()))));
    }
    return list;
  }

  private static Component acts(LawChange change) {
    var row = ClassWords.row();
    var subject = change.subject();
    if (change.after() != null && change.mayAccept()) {
      row.add(
          new ActButton(text("laws.accept"), ACCEPT, change.id())
              .named(text("laws.accept.named", subject.title())));
    }
    if (subject.mayClassify()) {
      row.add(
          new ActButton(text("laws.again"), AGAIN, subject.id())
              .named(text("laws.again.named", subject.title())));
    }
    return row;
  }

  private static Component settled(LawChange change, Map<PersonRef, String> names) {
    var by = change.settledBy();
    var at = change.settledAt();
    return ClassWords.meta(
        by == null || at == null
            ? text("laws.state." + change.state())
            : text(
                "laws.by",
                text("laws.state." + change.state()),
                by.equals(PersonRef.SYSTEM) ? text("laws.system") : ClassWords.name(names, by),
                Formats.here().date(at)));
  }
}
