package fr.gouvernail.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.report.Findings;
import fr.gouvernail.scoring.AuditResult.RankedAction;
import fr.gouvernail.scoring.AuditResult.Tier;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;
import java.util.List;

/// What to do first, and one click away everything else.
final class FirstActionsCard extends Div {

  private static final int SHOWN = 5;

  FirstActionsCard(Findings f) {
    getStyle().set("display", "contents");
    var all = f.file().result().actions();
    var beside = new Span(f.blocking());
    beside.addClassName("gv-meta");
    var card = new Card(f.text("actions.title")).beside(beside);
    card.add(all.isEmpty() ? new Paragraph(f.text("actions.none")) : list(f, f.firstActions()));
    if (all.size() > SHOWN) {
      card.add(
          new NativeDetails(
              f.text("actions.all", all.size()), list(f, all.subList(SHOWN, all.size()))));
    }
    add(card);
  }

  private static OrderedList list(Findings f, List<RankedAction> actions) {
    var list = new OrderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    actions.forEach(action -> list.add(item(f, action)));
    return list;
  }

  private static ListItem item(Findings f, RankedAction action) {
    var rank = new Span(Integer.toString(action.rank()));
    rank.addClassName("gv-rank");
    rank.getElement().setAttribute("aria-hidden", "true");
    var advice = new Paragraph(f.advice(action));
    advice.addClassName("gv-strong");
    var meta =
        new Div(
            new Span(f.adviceMeta(action) + " · "),
            ResultPage.question(f, action.lead().question()));
    meta.addClassName("gv-meta");
    var body = new Div(advice, meta);
    body.addClassName("gv-body");
    if (action.lead().tier() == Tier.BLOCKING) {
      body.add(new Chip(Tone.DANGER, "octagon-alert", f.tier(Tier.BLOCKING)));
    }
    return new ListItem(rank, body);
  }
}
