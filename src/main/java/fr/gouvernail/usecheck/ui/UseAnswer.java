package fr.gouvernail.usecheck.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.charter.model.Markdown;
import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecheck.UseCheck;

/// The verdict with the clause that says so, and what one can do instead.
final class UseAnswer {

  static final String ID = "gv-use-verdict";

  private static final int SHOWN = 3;

  private final Component in;
  private final UseCheck.Charter charter;
  private final UseCheck.Answer answer;
  private final CharterWords words;
  private final String decider;
  private final Workspace workspace;

  UseAnswer(
      Component in,
      UseCheck.Charter charter,
      UseCheck.Answer answer,
      String decider,
      Workspace workspace) {
    this.in = in;
    this.charter = charter;
    this.answer = answer;
    this.words = new CharterWords(charter);
    this.decider = decider;
    this.workspace = workspace;
  }

  Section verdict() {
    var verdict = answer.verdict();
    var tone =
        switch (verdict) {
          case YES -> Tone.OK;
          case CONDITION -> Tone.ATTENTION;
          case NO -> Tone.DANGER;
        };
    var icon =
        switch (verdict) {
          case YES -> "circle-check";
          case CONDITION -> "triangle-alert";
          case NO -> "circle-x";
        };
    var title = new H2(text("verdict." + verdict));
    title.addComponentAsFirst(Lucide.of(icon));
    var section = new Section(title);
    section.addClassName("gv-use-verdict");
    section.setId(ID);
    section.getElement().setAttribute("data-tone", tone.css());
    answer.reasons().forEach(reason -> section.add(reason(reason)));
    return section;
  }

  private Div reason(UseCheck.Reason reason) {
    var tool = answer.asked().tool();
    var why =
        new Paragraph(
            text(
                "why." + reason.point() + "." + reason.verdict(),
                words.use(answer.asked().use()),
                words.name(answer.asked().level()),
                tool.isEmpty() ? text("check.other") : tool));
    var block = new Div(why);
    if (!reason.text().isEmpty()) {
      var condition = new Paragraph(text("condition", reason.text()));
      condition.addClassName("gv-strong");
      block.add(condition);
    }
    var clause = reason.clause();
    var words = new Div();
    words.getElement().setAttribute("lang", "fr");
    words.addClassName("gv-use-clause");
    words
        .getElement()
        .setProperty(
            "innerHTML", Markdown.html(clause.markdown()).replace("<table>", "<table tabindex=0>"));
    var all = new Anchor("/t/" + workspace.slug() + "/charter", text("clause.all"));
    block.add(new Fold(text("clause", charter.frozen().number(), clause.heading()), words, all));
    return block;
  }

  /// Nothing where the answer is yes.
  Component instead() {
    if (answer.verdict() == Verdict.YES) {
      return new Div();
    }
    var list = new UnorderedList();
    list.addClassName("gv-use-instead");
    var asked = answer.asked();
    answer.instead().stream()
        .limit(SHOWN)
        .forEach(instead ->
            list.add(
                new ListItem(text("instead.tool." + instead.verdict(), instead.tool().name()))));
    answer
        .less()
        .ifPresent(level ->
            list.add(
                new ListItem(
                    text(
                        "instead.less",
                        words.name(level),
                        asked.tool().isEmpty() ? text("check.other") : asked.tool()))));
    if (answer.askable()) {
      list.add(new ListItem(text("instead.ask", decider, charter.delay())));
    }
    if (list.getComponentCount() == 0) {
      list.add(new ListItem(text("instead.nothing", decider)));
    }
    var card = new Card(text("instead"), list);
    if (answer.askable()) {
      var ask = new Anchor(UseCheckAddresses.ask(workspace, asked), "");
      ask.add(Lucide.of("message-square"), new Span(text("instead.act", decider)));
      ask.addClassNames("gv-button", "gv-primary", "gv-use-ask");
      card.add(ask);
    }
    return card;
  }

  private String text(String key, Object... args) {
    return in.getTranslation("usecheck." + key, args);
  }
}
