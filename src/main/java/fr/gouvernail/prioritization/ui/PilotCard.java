package fr.gouvernail.prioritization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.prioritization.MatrixWords;
import fr.gouvernail.prioritization.model.PilotChoice;
import fr.gouvernail.prioritization.model.PilotChoice.Candidate;
import fr.gouvernail.prioritization.model.PilotCriterion;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.ExplainedList;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;
import java.util.Arrays;
import java.util.stream.Collectors;

/// « Premier pilote »: what to try next, with the reasons and the evidence for each criterion.
final class PilotCard extends Composite<Card> {

  private static final int SHOWN = 3;

  private final PilotChoice choice;
  private final MatrixWords words;
  private final Workspace workspace;

  PilotCard(PilotChoice choice, MatrixWords words, Workspace workspace) {
    this.choice = choice;
    this.words = words;
    this.workspace = workspace;
  }

  @Override
  protected Card initContent() {
    var list = new OrderedList();
    list.addClassNames("gv-list", "gv-pilots");
    var shown = choice.candidates().stream().limit(SHOWN).toList();
    for (int i = 0; i < shown.size(); i++) {
      list.add(item(i + 1, shown.get(i)));
    }
    var card =
        new Card(
            words.text(choice.first() ? "pilot.first" : "pilot.next"),
            new Paragraph(words.text(proposal())),
            list);
    card.addClassName("gv-matrix-pilot");
    return card;
  }

  private String proposal() {
    boolean ready = choice.candidates().getFirst().ready();
    return choice.first()
        ? ready ? "pilot.first.ready" : "pilot.first.none"
        : ready ? "pilot.next.ready" : "pilot.next.none";
  }

  private ListItem item(int rank, Candidate candidate) {
    var useCase = candidate.useCase();
    var place = new Span("" + rank);
    place.addClassName("gv-rank");
    var title =
        new Anchor(PrioritizationNavigation.useCase(workspace, useCase.id()), useCase.title());
    title.addClassName("gv-strong");
    var head = new Div(title, verdict(candidate));
    head.addClassName("gv-pilot-head");
    var reasons =
        new Paragraph(
            candidate.reasons().stream()
                .map(reason -> reason(reason, candidate))
                .collect(Collectors.joining(" ")));
    var body = new Div(head, reasons, evidence(rank, candidate));
    body.addClassName("gv-body");
    return new ListItem(place, body);
  }

  private Chip verdict(Candidate candidate) {
    return candidate.ready()
        ? new Chip(Tone.OK, "check", words.text("pilot.ready"))
        : new Chip(
            Tone.OUTLINE, "circle-dashed", words.text("pilot.missing", candidate.missing().size()));
  }

  private String reason(PilotChoice.Reason reason, Candidate candidate) {
    return words.text(
        "pilot.reason." + reason,
        candidate.met().size(),
        candidate.missing().stream()
            .map(c -> words.text("pilot.lacks." + c))
            .collect(Collectors.joining(", ")));
  }

  private Component evidence(int rank, Candidate candidate) {
    var list = new ExplainedList();
    Arrays.stream(PilotCriterion.values())
        .forEach(criterion -> {
          var said = candidate.useCase().evidence().getOrDefault(criterion, "");
          var name = new Span(words.text("pilot." + criterion));
          name.addClassName("gv-strong");
          var line =
              new Span(
                  name,
                  new Span(
                      " – " + (said.isBlank() ? words.text("pilot.asked." + criterion) : said)));
          if (candidate.met().contains(criterion)) {
            list.held(line);
          } else {
            list.missing(line);
          }
        });
    var fold = new Fold(words.text("pilot.evidence"), list);
    return rank == 1 ? fold.open() : fold;
  }
}
