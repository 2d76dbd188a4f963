package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.scoring.ClosingCheck;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.ExplainedList;
import java.util.List;
import java.util.stream.Collectors;

/// What keeps the audit from being closed, and what was marked « à revenir ».
final class OpenPointsCard {

  private static final int NAMED = 6;

  private OpenPointsCard() {}

  static Card of(ReviewPage page) {
    var blockers = page.sheet().blockers();
    var points = new ExplainedList();
    if (blockers.isEmpty()) {
      points.held(page.text("open.none"));
    }
    blockers.forEach(blocker -> points.missing(words(page, blocker)));
    var file = page.sheet().file();
    if (blockers.stream().noneMatch(b -> b.reason() == ClosingCheck.Reason.MISSING_NAMES)) {
      points.held(page.text("open.names", file.name(file.lead()), file.name(file.second())));
    }
    var card = new Card(page.text("open.title"), points);
    var revisits = file.toRevisit();
    if (!revisits.isEmpty()) {
      card.add(
          new Paragraph(page.text("open.revisits", revisits.size())), questions(page, revisits));
    }
    return card;
  }

  private static Span words(ReviewPage page, ClosingCheck.Blocker blocker) {
    var file = page.sheet().file();
    var locale = page.formats().locale();
    var ids = blocker.ids();
    return switch (blocker.reason()) {
      case UNANSWERED_QUESTIONS ->
          new Span(page.text("open.unanswered", ids.size(), some(page, ids)));
      case UNKNOWN_FACTS ->
          new Span(
              page.text(
                  "open.facts",
                  ids.size(),
                  ids.stream()
                      .map(fact -> file.questionnaire().fact(fact).text().in(locale))
                      .collect(Collectors.joining(" ; "))));
      case UNCONFIRMED_NOT_APPLICABLE ->
          new Span(
              page.text(
                  "open.unconfirmed",
                  ids.stream()
                      .map(d -> file.questionnaire().dimension(d).shortLabel().in(locale))
                      .collect(Collectors.joining(", "))));
      case CONTESTED_NOT_APPLICABLE ->
          new Span(page.text("open.contested", ids.size(), String.join(", ", ids)));
      case MISSING_NAMES -> names(page);
    };
  }

  private static Span names(ReviewPage page) {
    var words = new Span(new Span(page.text("open.second") + " "));
    if (page.conducts()) {
      words.add(
          new Anchor(
              AssessmentNavigation.page(page.slug(), page.sheet().file().id()) + "/profile",
              page.text("open.second.choose")));
    }
    return words;
  }

  private static String some(ReviewPage page, List<String> ids) {
    var named = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
    return ids.size() > NAMED ? page.text("open.more", named, ids.size() - NAMED) : named;
  }

  private static Component questions(ReviewPage page, List<Question> questions) {
    var list = ReviewPage.list();
    list.addClassName("gv-list-tight");
    questions.forEach(question -> list.add(new ListItem(page.name(question))));
    return list;
  }
}
