package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.meta;
import static fr.gouvernail.usecase.ui.PageWords.page;
import static fr.gouvernail.usecase.ui.PageWords.soft;
import static fr.gouvernail.usecase.ui.PageWords.written;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Avatar;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.usecase.OpinionRow;
import fr.gouvernail.usecase.OpinionVerdict;

/// What was thought of the sheet, by whom, and whose opinion is still awaited.
final class OpinionsCard extends Composite<Card> {

  static final String ASK = "ask-opinion";
  static final String GIVE = "give-opinion";

  private final CasePage page;
  private final boolean asks;
  private final boolean gives;

  /// @param asks whether the reader may ask for opinions
  /// @param gives whether the reader may give one
  OpinionsCard(CasePage page, boolean asks, boolean gives) {
    this.page = page;
    this.asks = asks;
    this.gives = gives;
  }

  @Override
  protected Card initContent() {
    var card = new Card(page("opinions"));
    var opinions = page.sheet().opinions();
    if (opinions.isEmpty()) {
      card.add(soft(page("opinions.none")));
    } else {
      var list = new UnorderedList();
      list.addClassNames("gv-list", "gv-list-tight");
      opinions.forEach(opinion -> list.add(item(opinion)));
      card.add(list);
    }
    if (gives) {
      boolean again =
          opinions.stream()
              .anyMatch(
                  o -> o.author().equals(page.dossier().me().person()) && o.verdict() != null);
      card.add(new ActButton(page(again ? "opinion.change" : "opinion.give"), GIVE, ""));
    }
    if (asks) {
      card.add(new ActButton(page("opinion.ask"), ASK, ""));
    }
    return card;
  }

  private ListItem item(OpinionRow opinion) {
    var name = page.name(opinion.author());
    var who = new Span(name);
    who.addClassName("gv-strong");
    var line = new Div(who, chip(opinion));
    line.addClassName("gv-case-line");
    var body = new Div(line, meta(PageWords.text("usecase.office." + opinion.office())));
    body.addClassName("gv-body");
    if (!opinion.words().isEmpty()) {
      body.add(written(opinion.words()));
    }
    body.add(meta(when(opinion)));
    return new ListItem(new Avatar(name), body);
  }

  private String when(OpinionRow opinion) {
    var given = opinion.givenAt();
    var asked = opinion.askedAt();
    var formats = page.formats();
    if (given != null && !opinion.isAwaited()) {
      return opinion.number() == page.edition().number()
          ? page("opinion.given", formats.date(given))
          : page("opinion.given.earlier", formats.date(given), opinion.number());
    }
    return asked == null
        ? ""
        : page("opinion.asked", page.name(opinion.askedBy()), formats.date(asked));
  }

  private static Chip chip(OpinionRow opinion) {
    var verdict = opinion.verdict();
    if (verdict == null || opinion.isAwaited()) {
      return new Chip(Tone.OUTLINE, "hourglass", page("opinion.awaited"));
    }
    return chip(verdict);
  }

  static Chip chip(OpinionVerdict verdict) {
    var word = PageWords.text("usecase.opinion." + verdict);
    return switch (verdict) {
      case FAVOURABLE -> new Chip(Tone.OK, "circle-check", word);
      case RESERVED -> new Chip(Tone.ATTENTION, "flag", word);
      case UNFAVOURABLE -> new Chip(Tone.DANGER, "circle-x", word);
    };
  }
}
