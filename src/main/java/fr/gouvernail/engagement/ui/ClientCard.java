package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.engagement.Portfolio.Client;
import fr.gouvernail.engagement.Portfolio.ClosedAudit;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.InWords;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.ClientBanner;
import fr.gouvernail.shell.component.Ladder;
import java.util.stream.Collectors;

/// A client of the portfolio: where it stands, what it needs, the way in.
final class ClientCard extends Composite<Card> {

  private static final int TOLD = 3;

  private final Client client;
  private final Urgency urgency;
  private final Questionnaires questionnaires;
  private final Formats formats = Formats.here();

  ClientCard(Client client, Urgency urgency, Questionnaires questionnaires) {
    this.client = client;
    this.urgency = urgency;
    this.questionnaires = questionnaires;
  }

  @Override
  protected Card initContent() {
    var company = client.company();
    var mark = client.mark();
    var card = Card.labelled(company.name());
    card.addClassName("gv-client-card");
    card.add(new ClientBanner(mark.initials(), company.name(), mark.colour()).still());
    var last = client.last();
    var about =
        new Paragraph(
            getTranslation("engagement.portfolio.people", company.headcount())
                + " · "
                + company.sector()
                + " · "
                + (last == null
                    ? getTranslation("engagement.portfolio.never")
                    : getTranslation("engagement.portfolio.audited", formats.date(last.date())))
                + (client.review() ? " · " + getTranslation("engagement.portfolio.review") : ""));
    about.addClassName("gv-meta");
    var situation = urgency.situation(client);
    var standing =
        new Div(
            new Chip(
                situation.tone,
                situation.icon,
                getTranslation("engagement.situation." + situation.name())));
    standing.addClassName("gv-row");
    if (last != null) {
      level(standing, last);
    }
    var body = new Div(about, standing);
    var confidence = last == null ? null : last.confidence();
    if (confidence != null) {
      body.add(meta("engagement.portfolio.confidence", formats.percent(confidence, 0)));
    }
    body.add(new Paragraph(urgency.sentence(client)), news(), actions(situation));
    body.addClassName("gv-body");
    card.add(body);
    return card;
  }

  private Paragraph meta(String key, Object... args) {
    var text = new Paragraph(getTranslation(key, args));
    text.addClassName("gv-meta");
    return text;
  }

  /// What others did since the reader was last there: the first three kinds.
  private Paragraph news() {
    var news = client.news();
    if (news == null) {
      return meta("engagement.news.first");
    }
    var since = formats.date(news.since());
    if (news.happened().isEmpty()) {
      return meta("engagement.news.none", since);
    }
    var said =
        news.happened().entrySet().stream()
            .limit(TOLD)
            .map(kind ->
                getTranslation(
                    "engagement.news." + kind.getKey(),
                    kind.getValue(),
                    InWords.of(this, kind.getValue())))
            .collect(Collectors.joining(", "));
    var more = news.happened().size() > TOLD ? getTranslation("engagement.news.more") : "";
    var text = new Paragraph(getTranslation("engagement.news.since", since, said + more));
    text.addClassName("gv-client-news");
    return text;
  }

  private void level(Div standing, ClosedAudit last) {
    var id = last.level();
    if (last.score() == null || id == null) {
      return;
    }
    var score = new Span(formats.score(last.score()));
    score.addClassName("gv-score");
    standing.addComponentAsFirst(score);
    questionnaires
        .get(last.questionnaire(), Version.of(last.version()))
        .map(model -> model.maturityLevel(id))
        .ifPresent(level ->
            standing.addComponentAtIndex(
                1, new Ladder(level.rank(), level.label().in(formats.locale()))));
  }

  private Component actions(Situation situation) {
    var home = "/t/" + client.company().slug();
    var actions = new Div();
    actions.addClassName("gv-actions");
    var open = client.open();
    var last = client.last();
    if (client.review()) {
      actions.add(
          link(
              last == null ? home : home + "/assessments/" + last.id() + "/result",
              last == null ? "engagement.portfolio.file" : "engagement.portfolio.read"));
    } else if (open != null) {
      actions.add(
          link(home + "/assessments/" + open.id(), "engagement.portfolio.continue"),
          link(home, "engagement.portfolio.file"));
    } else if (situation == Situation.NEVER || situation == Situation.OLD) {
      actions.add(
          link(home + "/assessments/new", "engagement.portfolio.prepare"),
          link(home, "engagement.portfolio.file"));
    } else {
      actions.add(
          link(home, "engagement.portfolio.file"),
          link(home + "/assessments/new", "engagement.portfolio.prepare"));
    }
    if (last != null && client.previous() != null) {
      actions.add(
          link(
              home + "/assessments/" + last.id() + "/result/comparison",
              "engagement.portfolio.compare"));
    }
    if (situation != Situation.CALM && client.equals(urgency.first())) {
      actions.getElement().getChild(0).getClassList().add("gv-primary");
    }
    return actions;
  }

  /// Pages of a workspace are full loads: a tab changes its company no other way.
  private Anchor link(String address, String key) {
    var link = new Anchor(address, getTranslation(key));
    link.setRouterIgnore(true);
    link.addClassName("gv-button");
    var company = new Span(" " + client.company().name());
    company.addClassName("gv-visually-hidden");
    link.add(company);
    return link;
  }
}
