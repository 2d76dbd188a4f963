package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.assessment.ReviewSheet.SetAside;
import fr.gouvernail.assessment.ReviewSheet.SetAsideIn;
import fr.gouvernail.assessment.Verdict;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What was set aside by hand, by dimension, each to confirm or to contest.
final class SetAsideCard {

  static final String CONFIRM = "confirm";
  static final String CONTEST = "contest";

  private final ReviewPage page;

  private SetAsideCard(ReviewPage page) {
    this.page = page;
  }

  static Card of(ReviewPage page) {
    return new SetAsideCard(page).card();
  }

  private Card card() {
    var parts = new ArrayList<Component>();
    parts.add(ReviewPage.soft(page.text("aside.text")));
    if (page.sheet().setAside().isEmpty()) {
      parts.add(new Paragraph(page.text("aside.none")));
    }
    page.sheet().setAside().forEach(in -> parts.addAll(dimension(in)));
    return new Card(page.text("aside.title"), parts.toArray(Component[]::new));
  }

  private List<Component> dimension(SetAsideIn in) {
    var share = page.formats().percent(in.share(), 1);
    var head =
        new H3(
            page.sheet()
                .file()
                .questionnaire()
                .dimension(in.dimension())
                .label()
                .in(page.formats().locale()));
    var about = ReviewPage.meta(new Span(page.text("aside.share", share)));
    if (in.alarm()) {
      about.add(new Chip(Tone.ATTENTION, "triangle-alert", page.text("aside.alarm")));
    }
    var list = ReviewPage.list();
    in.questions().forEach(one -> list.add(line(one)));
    return List.of(head, about, list);
  }

  private ListItem line(SetAside one) {
    var reason = new Paragraph(one.answer().content().reason());
    var parts = new ArrayList<Component>();
    parts.add(page.name(one.question()));
    parts.add(reason);
    parts.add(
        ReviewPage.meta(
            new Span(
                page.text(
                    "aside.by",
                    page.sheet().file().name(Objects.requireNonNull(one.answer().by()))))));
    var verdict = one.verdict();
    if (verdict != null) {
      parts.add(verdict(verdict));
      if (verdict.kind() == Verdict.Kind.CONTESTED) {
        parts.add(ReviewPage.soft(page.text("aside.contested.why", verdict.reason())));
      }
    }
    if (one.mine()) {
      parts.add(acts(one, verdict != null && verdict.confirms()));
    } else if (verdict == null || !verdict.current()) {
      parts.add(ReviewPage.meta(new Span(page.text("aside.other"))));
    }
    return ReviewPage.item(parts.toArray(Component[]::new));
  }

  private Component verdict(Verdict verdict) {
    var name = page.sheet().file().name(verdict.by());
    var date = page.formats().date(verdict.at());
    var key = verdict.kind() == Verdict.Kind.CONFIRMED ? "aside.confirmed" : "aside.contested";
    if (!verdict.current()) {
      return ReviewPage.meta(
          new Chip(Tone.OUTLINE, "history", page.text("aside.outdated")),
          new Span(page.text(key, name, date)));
    }
    return ReviewPage.meta(
        verdict.kind() == Verdict.Kind.CONFIRMED
            ? new Chip(Tone.OK, "check", page.text("aside.is.confirmed"))
            : new Chip(Tone.ATTENTION, "rotate-ccw", page.text("aside.is.contested")),
        new Span(page.text(key, name, date)));
  }

  private Component acts(SetAside one, boolean confirmed) {
    var id = one.question().id();
    var argument = id + " " + one.answer().revision();
    var confirm = new ActButton(page.text("aside.confirm"), CONFIRM, argument);
    var contest = new ActButton(page.text("aside.contest"), CONTEST, argument);
    confirm.setId(CONFIRM + "-" + id);
    contest.setId(CONTEST + "-" + id);
    confirm.named(page.text("aside.confirm") + ", " + id);
    contest.named(page.text("aside.contest") + ", " + id);
    return confirmed ? ReviewPage.acts(contest) : ReviewPage.acts(confirm, contest);
  }
}
