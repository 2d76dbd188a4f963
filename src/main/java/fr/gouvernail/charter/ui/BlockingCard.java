package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.charter.CharterState;
import fr.gouvernail.charter.Dossier;
import fr.gouvernail.charter.model.Finding;
import fr.gouvernail.charter.model.Stage;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;
import java.util.stream.Stream;

/// What stands in the way of the next step, and of those after it, each point with its reason and
/// the way to where it is put right.
final class BlockingCard extends Composite<Card> {

  static final String ID = "gv-blocking";

  private final Workspace company;
  private final Dossier dossier;
  private final ReviewRights rights;

  BlockingCard(Workspace company, Dossier dossier, ReviewRights rights) {
    this.company = company;
    this.dossier = dossier;
    this.rights = rights;
  }

  /// The steps that are still ahead.
  static List<Stage> ahead(CharterState state) {
    return switch (state) {
      case DRAFT -> List.of(Stage.REVIEW, Stage.APPROVAL, Stage.IN_FORCE);
      case IN_REVIEW -> List.of(Stage.APPROVAL, Stage.IN_FORCE);
      case APPROVED -> List.of(Stage.IN_FORCE);
      case IN_FORCE, REPLACED, ARCHIVED -> List.of();
    };
  }

  @Override
  protected Card initContent() {
    var card = new Card(getTranslation("charter.approval.rules"));
    card.setId(ID);
    card.getElement().setAttribute("tabindex", "-1");
    var stages = ahead(dossier.row().state());
    for (var stage : stages) {
      var first = stage == stages.getFirst();
      var found =
          dossier.draft().findings().stream()
              .filter(f -> first ? f.blocks(stage) : f.blocks() == stage)
              .toList();
      card.add(part(stage, found));
    }
    var remarks =
        dossier.draft().findings().stream().filter(finding -> finding.blocks() == null).toList();
    if (!remarks.isEmpty()) {
      card.add(new H3(getTranslation("charter.approval.remarks")), list(remarks));
    }
    return card;
  }

  private Div part(Stage stage, List<Finding> found) {
    var title = new H3(getTranslation("charter.approval.stage." + stage));
    var chip =
        found.isEmpty()
            ? new Chip(Tone.OK, "check", getTranslation("charter.approval.clear"))
            : new Chip(
                Tone.ATTENTION, "flag", getTranslation("charter.approval.points", found.size()));
    var line = new Div(title, chip);
    line.addClassName("gv-clause-head");
    var part = new Div(line);
    part.addClassName("gv-stage");
    if (!found.isEmpty()) {
      part.add(list(found));
    }
    return part;
  }

  private UnorderedList list(List<Finding> found) {
    var list = new UnorderedList();
    list.addClassName("gv-explained");
    found.forEach(finding -> list.add(item(finding)));
    return list;
  }

  private ListItem item(Finding finding) {
    var about = new Span(FindingWords.about(dossier.draft(), finding));
    about.addClassName("gv-strong");
    var words = new Span(FindingWords.say(finding));
    var body =
        new Div(Stream.concat(Stream.of(about, words), mend(finding)).toArray(Component[]::new));
    body.addClassName("gv-finding");
    var item = new ListItem(Lucide.of(finding.blocks() == null ? "info" : "circle-dashed"), body);
    item.getElement().setAttribute("data-held", "false");
    return item;
  }

  /// Only a draft is put right elsewhere; what may be noted later has its field on this page.
  private Stream<Component> mend(Finding finding) {
    if (!rights.edits()) {
      return Stream.empty();
    }
    return Stream.of(
        new Anchor(
            CharterAddresses.mend(company, dossier.draft(), finding),
            getTranslation("charter.approval.mend")));
  }
}
