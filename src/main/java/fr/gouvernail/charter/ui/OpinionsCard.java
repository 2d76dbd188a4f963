package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.charter.CharterState;
import fr.gouvernail.charter.Dossier;
import fr.gouvernail.charter.OpinionRow;
import fr.gouvernail.charter.OpinionVerdict;
import fr.gouvernail.charter.Reviewer;
import fr.gouvernail.identity.Role;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Avatar;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import org.jspecify.annotations.Nullable;

/// The opinions on a version, and who has not given one.
final class OpinionsCard extends Composite<Card> {

  static final String OPINION = "opinion";

  private final Dossier dossier;
  private final ReviewRights rights;
  private final boolean act;
  private final Formats formats = Formats.here();

  /// @param act whether one gives one's own from here
  OpinionsCard(Dossier dossier, ReviewRights rights, boolean act) {
    this.dossier = dossier;
    this.rights = rights;
    this.act = act;
  }

  @Override
  protected Card initContent() {
    var card = new Card(getTranslation("charter.review.opinions"));
    if (dossier.opinions().isEmpty() && dossier.silent().isEmpty()) {
      card.add(
          new Paragraph(
              getTranslation(
                  dossier.row().state() == CharterState.DRAFT
                      ? "charter.review.opinions.later"
                      : "charter.review.opinions.none")));
    } else {
      var list = new UnorderedList();
      list.addClassNames("gv-list", "gv-list-tight");
      dossier.opinions().forEach(opinion -> list.add(item(opinion)));
      dossier.silent().stream()
          .filter(reviewer -> given(reviewer.person()) == null)
          .forEach(reviewer -> list.add(item(reviewer)));
      card.add(list);
    }
    if (act && rights.opines()) {
      var again = given(rights.me()) != null;
      card.add(
          new ActButton(
              getTranslation(again ? "charter.review.opinion.change" : "charter.review.opinion"),
              OPINION,
              ""));
    }
    return card;
  }

  private @Nullable OpinionRow given(PersonRef person) {
    return dossier.opinions().stream()
        .filter(opinion -> opinion.author().equals(person))
        .findFirst()
        .orElse(null);
  }

  private ListItem item(OpinionRow opinion) {
    var name = dossier.name(opinion.author());
    var body = body(name, opinion.role(), chip(opinion.verdict()));
    if (!opinion.words().isEmpty()) {
      var words = new Paragraph(opinion.words());
      words.addClassName("gv-thread-words");
      body.add(words);
    }
    var submitted = dossier.row().submitted();
    var earlier =
        dossier.row().state() == CharterState.DRAFT
            || submitted != null && opinion.given().isBefore(submitted);
    var when =
        new Div(
            getTranslation(
                earlier ? "charter.review.opinion.earlier" : "charter.review.opinion.given",
                formats.date(opinion.given())));
    when.addClassName("gv-meta");
    body.add(when);
    return new ListItem(new Avatar(name), body);
  }

  private ListItem item(Reviewer reviewer) {
    var name = dossier.name(reviewer.person());
    var waits =
        new Chip(Tone.OUTLINE, "hourglass", getTranslation("charter.review.opinion.awaited"));
    return new ListItem(new Avatar(name), body(name, reviewer.role(), waits));
  }

  private Div body(String name, @Nullable Role role, Chip chip) {
    var who = new Span(name);
    who.addClassName("gv-strong");
    var line = new Div(who, chip);
    line.addClassName("gv-thread-line");
    var body = new Div(line);
    body.addClassName("gv-body");
    if (role != null) {
      var as = new Div(getTranslation("identity.role." + role));
      as.addClassName("gv-meta");
      body.add(as);
    }
    return body;
  }

  private Chip chip(OpinionVerdict verdict) {
    var word = getTranslation("charter.opinion." + verdict);
    return switch (verdict) {
      case FAVOURABLE -> new Chip(Tone.OK, "circle-check", word);
      case RESERVED -> new Chip(Tone.ATTENTION, "flag", word);
      case UNFAVOURABLE -> new Chip(Tone.DANGER, "circle-x", word);
    };
  }
}
