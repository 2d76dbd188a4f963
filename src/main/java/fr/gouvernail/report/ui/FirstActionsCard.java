package fr.gouvernail.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.report.Findings;
import fr.gouvernail.scoring.AuditResult.RankedAction;
import fr.gouvernail.scoring.AuditResult.Tier;
import fr.gouvernail.scoring.WhatIf;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;
import java.util.List;
import java.util.Optional;

/// What to do first; everything else is sent when it is asked for.
final class FirstActionsCard extends Div {

  /// The act that asks for everything else, and the id of what then follows the first actions.
  static final String OTHERS = "others";

  /// @param all whether everything else was asked for
  FirstActionsCard(Findings f, boolean all) {
    addClassName("gv-contents");
    var words = f.actions();
    var beside = new Span(words.blocking());
    beside.addClassName("gv-meta");
    var card = new Card(words.title()).beside(beside);
    var first = words.first();
    var others = words.others();
    card.add(first.isEmpty() ? new Paragraph(f.text("actions.none")) : list(f, first));
    if (all) {
      var rest = list(f, others);
      rest.setId(OTHERS);
      rest.getElement().setAttribute("tabindex", "-1");
      card.add(rest);
    } else if (!others.isEmpty()) {
      card.foot(new ActButton(f.text("actions.others", others.size()), OTHERS, ""));
    }
    whatIf(f, first).ifPresent(card::add);
    add(card);
  }

  /// « Et si… »: what these actions would make of the score, and the way to tick others.
  private static Optional<Component> whatIf(Findings f, List<RankedAction> actions) {
    var ids = actions.stream().map(RankedAction::action).toList();
    var then = WhatIf.of(f.file().questionnaire(), f.file().result()).project(ids);
    var before = then.before();
    var after = then.after();
    if (ids.isEmpty() || before == null || after == null) {
      return Optional.empty();
    }
    var link = new Anchor(ResultPage.whatIf(f.file().audit().id(), ids), f.text("whatif.link"));
    var words =
        new Paragraph(
            new Span(
                f.text(
                        "whatif.first",
                        ids.size(),
                        f.formats().score(before),
                        f.formats().score(after))
                    + " "),
            link);
    words.addClassName("gv-what-if-way");
    return Optional.of(words);
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
    var advice = new Paragraph(f.actions().advice(action));
    advice.addClassName("gv-strong");
    var source = ResultPage.question(f, action.lead().question(), f.actions().question(action));
    source.addClassName("gv-quiet-link");
    var meta = new Div(source, new Span(" · " + f.actions().facts(action)));
    meta.addClassName("gv-meta");
    var body = new Div(advice, meta);
    body.addClassName("gv-body");
    if (action.lead().tier() == Tier.BLOCKING) {
      body.add(new Chip(Tone.DANGER, "octagon-alert", f.actions().tier(Tier.BLOCKING)));
    }
    return new ListItem(rank, body);
  }
}
