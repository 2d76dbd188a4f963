package fr.gouvernail.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.assessment.ClosedAudit;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.scoring.AuditComparison;
import fr.gouvernail.scoring.AuditResult;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Gauge;
import fr.gouvernail.shell.component.MaturityBar;
import fr.gouvernail.tenancy.Workspace;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// « Où en est-on ? »: the level on the bar, the way since the last audit, and the dimensions that
/// are farthest from their target.
final class StandingCard extends Composite<Card> {

  private static final int SHOWN = 3;

  private final ClosedAudit last;
  private final @Nullable ClosedAudit before;
  private final Workspace company;
  private final Questionnaire model;
  private final Formats formats = Formats.here();

  StandingCard(
      ClosedAudit last, @Nullable ClosedAudit before, Workspace company, Questionnaire model) {
    this.last = last;
    this.before = before;
    this.company = company;
    this.model = model;
  }

  @Override
  protected Card initContent() {
    var result = last.result();
    var link =
        new Anchor(
            "/t/" + company.slug() + "/assessments/" + last.id() + "/result",
            getTranslation("home.standing.result"));
    var card = new Card(getTranslation("home.standing.title")).beside(link);
    var score = result.score();
    if (score == null || result.level() == null) {
      card.add(new Paragraph(getTranslation("home.standing.unscored")));
      return card;
    }
    var level = model.maturityLevel(result.level());
    card.add(
        new MaturityBar(
            model.maturityLevels().stream().map(l -> l.label().in(formats.locale())).toList(),
            level.rank(),
            mark(result, score),
            before == null || before.result().score() == null
                ? null
                : mark(before.result(), before.result().score())));
    var name = new Span(level.label().in(formats.locale()) + ". ");
    name.addClassName("gv-strong");
    var sentence = new Paragraph(name, new Span(level.meaning().in(formats.locale())));
    addCap(sentence, result);
    addChange(sentence);
    card.add(sentence);
    toRaise(card, result);
    return card;
  }

  private MaturityBar.Mark mark(AuditResult result, BigDecimal score) {
    var previous = before == null ? null : before.result().date();
    var sameYear = previous != null && previous.getYear() == last.result().date().getYear();
    return new MaturityBar.Mark(
        sameYear ? formats.shortDate(result.date()) : Integer.toString(result.date().getYear()),
        score);
  }

  /// Where a rule keeps the level below what the score gives: that it does, and where it says why.
  private void addCap(Paragraph sentence, AuditResult result) {
    var raw = result.rawLevel();
    if (raw == null || raw.equals(result.level())) {
      return;
    }
    sentence.add(
        new Span(
            " "
                + getTranslation(
                    "home.standing.capped", model.maturityLevel(raw).label().in(formats.locale()))
                + " "),
        new Anchor(
            "/t/" + company.slug() + "/assessments/" + last.id() + "/result",
            getTranslation("home.standing.capped.why")));
  }

  /// How many questions moved since the audit before; those in decline lead to their reasons.
  private void addChange(Paragraph sentence) {
    if (before == null || !AuditComparison.comparable(before.result(), last.result())) {
      return;
    }
    var change = AuditComparison.between(before.result(), last.result());
    var down = change.down();
    sentence.add(
        new Span(
            " "
                + getTranslation(
                    "home.standing.since",
                    formats.date(before.result().date()),
                    change.up().size(),
                    down.size())));
    down.stream().limit(SHOWN).forEach(declined -> sentence.add(link(declined.question())));
    if (!down.isEmpty()) {
      sentence.add(new Span(down.size() > SHOWN ? ", …" : "."));
    }
  }

  private Span link(String id) {
    var question = model.question(id);
    var address =
        "/t/%s/assessments/%s/result/%s#%s"
            .formatted(company.slug(), last.id(), question.dimension(), id);
    return new Span(new Span(" "), new Anchor(address, question.label().in(formats.locale())));
  }

  private void toRaise(Card card, AuditResult result) {
    var behind =
        result.dimensions().stream()
            .filter(d -> d.gap() != null && d.gap().signum() > 0)
            .sorted(Comparator.comparing(AuditResult.DimensionResult::gap).reversed())
            .limit(SHOWN)
            .toList();
    card.add(
        new H3(getTranslation(behind.isEmpty() ? "home.standing.reached" : "home.standing.raise")));
    if (!behind.isEmpty()) {
      card.add(gauges(behind));
    }
  }

  private UnorderedList gauges(List<AuditResult.DimensionResult> behind) {
    var list = new UnorderedList();
    list.addClassName("gv-gauges");
    for (var dimension : behind) {
      var score = dimension.score() == null ? BigDecimal.ZERO : dimension.score();
      var value = new Span(formats.score(score));
      value.addClassNames("gv-strong", "gv-num");
      value
          .getElement()
          .setAttribute(
              "title",
              getTranslation("home.standing.target", formats.score(dimension.targetScore())));
      var name = new Span(model.dimension(dimension.id()).shortLabel().in(formats.locale()));
      list.add(new ListItem(name, new Gauge(score).threshold(dimension.targetScore()), value));
    }
    return list;
  }
}
