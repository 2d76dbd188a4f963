package fr.gouvernail.classification.ui;

import static fr.gouvernail.classification.ui.ClassWords.say;
import static fr.gouvernail.classification.ui.ClassWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.aiact.LawPack;
import fr.gouvernail.classification.ClassSheet;
import fr.gouvernail.classification.ClassSheet.Standing;
import fr.gouvernail.classification.ClassificationRow;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;

/// Which state of the law it was made with, how it stands against the latest one, and what all this
/// is not.
final class LawCard extends Composite<Card> {

  private final ClassSheet sheet;
  private final ClassificationRow row;
  private final Workspace workspace;

  LawCard(ClassSheet sheet, ClassificationRow row, Workspace workspace) {
    this.sheet = sheet;
    this.row = row;
    this.workspace = workspace;
  }

  @Override
  protected Card initContent() {
    LawPack pack = row.computed().pack();
    var card = new Card(text("law"));
    card.add(
        new Paragraph(text("law.pack", pack.version(), Formats.here().date(pack.legalState()))),
        standing());
    var disclaimer = new Paragraph(say(pack.disclaimer()));
    disclaimer.addClassName("gv-soft");
    card.add(disclaimer);
    if (row.risk() != AiActClass.MINIMAL && row.risk() != AiActClass.OUT_OF_SCOPE) {
      card.add(new Fold(text("fines"), fines(pack)));
    }
    card.add(new Fold(text("uncertainties"), uncertainties(pack)));
    return card;
  }

  private Component standing() {
    if (sheet.standing() == Standing.CURRENT) {
      return new Div();
    }
    var latest = sheet.interview().pack().version();
    var words = new Div(text("standing." + sheet.standing(), latest));
    if (sheet.standing() == Standing.CHANGED) {
      words.add(
          new Div(
              new Anchor(ClassificationNavigation.lawChanges(workspace), text("standing.open"))));
    }
    return sheet.standing() == Standing.CONFIRMED
        ? new Note(Tone.OK, "circle-check", words)
        : new Note(Tone.ATTENTION, "scroll-text", words);
  }

  private static Component fines(LawPack pack) {
    var list = new UnorderedList();
    list.addClassName("gv-law-list");
    pack.fines()
        .forEach(fine ->
            list.add(
                new ListItem(
                    text("fine", say(fine.breach()), say(fine.most()), say(fine.article())))));
    return list;
  }

  private static Component uncertainties(LawPack pack) {
    var list = new UnorderedList();
    list.addClassName("gv-law-list");
    pack.uncertainties().forEach(open -> list.add(new ListItem(say(open))));
    return list;
  }
}
