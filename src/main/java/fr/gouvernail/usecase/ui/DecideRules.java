package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.decide;
import static fr.gouvernail.usecase.ui.PageWords.meta;
import static fr.gouvernail.usecase.ui.PageWords.row;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.usecase.model.Stage;
import fr.gouvernail.usecase.model.Standing;
import java.util.ArrayList;
import java.util.List;

/// What the rules say: for the approval at once, for the pilot unfolded.
final class DecideRules extends Composite<Card> {

  private final CasePage page;

  DecideRules(CasePage page) {
    this.page = page;
  }

  @Override
  protected Card initContent() {
    var approval = new ArrayList<>(StageRules.of(page, Stage.APPROVED));
    if (page.dossier().approvers().standing(page.dossier().me().person()) == Standing.APPROVES) {
      approval.add(new StageRules.Line(true, decide("standing.free"), "", List.of()));
    }
    var pilot = StageRules.of(page, Stage.IN_PILOT);
    var head = row(new H3(decide("rules.approval")), chip(StageRules.open(approval), true));
    head.addClassName("gv-case-stage");
    var summary = row(new Span(decide("rules.pilot")), chip(StageRules.open(pilot), false));
    summary.addClassName("gv-case-stage");
    var card =
        new Card(decide("rules"), head, new RulesList(page, approval))
            .beside(
                meta(
                    decide(
                        "rules.day", page.formats().date(page.dossier().circumstances().today()))));
    card.add(new Fold(summary, new RulesList(page, pilot)));
    return card;
  }

  private static Chip chip(long open, boolean blocks) {
    if (open == 0) {
      return new Chip(Tone.OK, "check", decide("rules.ready"));
    }
    return new Chip(
        blocks ? Tone.DANGER : Tone.ATTENTION,
        blocks ? "octagon-alert" : "flag",
        decide(blocks ? "rules.blocking" : "rules.todo", open));
  }
}
