package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.listed;
import static fr.gouvernail.usecase.ui.PageWords.meta;
import static fr.gouvernail.usecase.ui.PageWords.page;
import static fr.gouvernail.usecase.ui.PageWords.written;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.usecase.StepRow;
import fr.gouvernail.usecase.model.Transition;
import java.util.List;

/// What happened to the use, the latest first, and the versions that were submitted.
final class HistoryCard extends Composite<Card> {

  private static final int AT_ONCE = 4;

  private final CasePage page;
  private final List<StepRow> steps;

  HistoryCard(CasePage page, List<StepRow> steps) {
    this.page = page;
    this.steps = steps;
  }

  @Override
  protected Card initContent() {
    var card = new Card(page("history"));
    card.add(list(steps.subList(0, Math.min(AT_ONCE, steps.size()))));
    if (steps.size() > AT_ONCE) {
      card.add(
          new Fold(
              page("history.more", steps.size() - AT_ONCE),
              list(steps.subList(AT_ONCE, steps.size()))));
    }
    return card;
  }

  private OrderedList list(List<StepRow> some) {
    var list = new OrderedList();
    list.addClassNames("gv-list", "gv-list-tight", "gv-case-history");
    some.forEach(step -> list.add(item(step)));
    return list;
  }

  private ListItem item(StepRow step) {
    var what = new Span(PageWords.text("usecase.transition." + step.transition()));
    what.addClassName("gv-strong");
    var body =
        new Div(
            new Div(what, new Span(page("history.version", step.edition()))),
            meta(
                page(
                    "history.by",
                    page.name(step.actor()),
                    page("capacity." + step.as()),
                    page.formats().dateTime(step.at()))));
    body.addClassName("gv-body");
    if (!step.reason().isEmpty()) {
      body.add(written(step.reason()));
    }
    if (!step.fields().isEmpty()) {
      body.add(
          meta(page("history.fields", listed(step.fields().stream().map(page::label).toList()))));
    }
    if (step.alone()) {
      body.add(meta(page("history.alone")));
    }
    var decision = step.decision();
    if (decision != null) {
      body.add(
          new Anchor(
              "/t/" + page.company().slug() + "/decisions/register",
              page("history.decision", decision)));
    }
    return new ListItem(EmptyState.tile(icon(step.transition()), tone(step.transition())), body);
  }

  private static String icon(Transition transition) {
    return switch (transition) {
      case START -> "plus";
      case SUBMIT, RESUBMIT -> "send";
      case WITHDRAW -> "arrow-left";
      case REQUEST_CHANGES -> "rotate-ccw";
      case APPROVE -> "check";
      case REJECT -> "circle-x";
      case COPY -> "copy";
      case START_PILOT, RETURN -> "flask-conical";
      case GO_LIVE, RESUME -> "circle-play";
      case SUSPEND -> "circle-pause";
      case RETIRE -> "archive";
      case REVISE -> "pencil";
    };
  }

  private static Tone tone(Transition transition) {
    return switch (transition) {
      case APPROVE, GO_LIVE, RESUME -> Tone.OK;
      case REQUEST_CHANGES, SUSPEND -> Tone.ATTENTION;
      default -> Tone.ACCENT;
    };
  }
}
