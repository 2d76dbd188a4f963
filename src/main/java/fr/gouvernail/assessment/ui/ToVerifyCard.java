package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.assessment.inquiry.InquiryRow;
import fr.gouvernail.assessment.inquiry.InquiryState;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;
import java.util.ArrayList;
import java.util.List;

/// « À vérifier »: what nobody knew in the interview, and whom it was sent to since.
final class ToVerifyCard {

  static final String SEND = "send";
  static final String WITHDRAW = "withdraw";

  private ToVerifyCard() {}

  static Card of(ReviewPage page) {
    var unknown = page.sheet().toVerify();
    var unsent = unsent(page);
    if (unknown.isEmpty()) {
      return new Card(page.text("verify.title"), new Paragraph(page.text("verify.none")));
    }
    var list = ReviewPage.list();
    unknown.forEach(question -> list.add(line(page, question)));
    var card =
        new Card(
            page.text("verify.title.count", unknown.size()),
            ReviewPage.soft(page.text("verify.text")),
            list);
    return unsent.size() > 1
        ? card.beside(new ActButton(page.text("verify.send.all", unsent.size()), SEND, ""))
        : card;
  }

  /// Those that wait for nobody's reply.
  static List<Question> unsent(ReviewPage page) {
    return page.sheet().toVerify().stream()
        .filter(question -> page.waiting(question.id()).isEmpty())
        .toList();
  }

  private static ListItem line(ReviewPage page, Question question) {
    var parts = new ArrayList<Component>();
    parts.add(page.name(question));
    parts.add(new Paragraph(question.text().in(page.formats().locale())));
    parts.add(
        ReviewPage.meta(
            new Span(
                page.text(
                    "verify.respondent",
                    page.sheet()
                        .file()
                        .questionnaire()
                        .respondent(question.respondent())
                        .label()
                        .in(page.formats().locale())))));
    page.waiting(question.id())
        .ifPresentOrElse(
            row -> parts.addAll(sent(page, row)),
            () ->
                parts.add(
                    ReviewPage.acts(
                        new ActButton(page.text("verify.send"), SEND, question.id())
                            .named(page.text("verify.send") + ", " + question.id()))));
    return ReviewPage.item(parts.toArray(Component[]::new));
  }

  private static List<Component> sent(ReviewPage page, InquiryRow row) {
    var name = page.sheet().file().name(row.person());
    if (row.state() == InquiryState.REPLIED) {
      return List.of(
          ReviewPage.meta(
              new Chip(Tone.OK, "message-square", page.text("verify.replied")),
              new Span(page.text("verify.replied.by", name))));
    }
    return List.of(
        ReviewPage.meta(
            new Chip(Tone.ACCENT, "send", page.text("verify.sent")),
            new Span(page.text("verify.sent.to", name, page.formats().date(row.due())))),
        ReviewPage.acts(
            new ActButton(page.text("verify.withdraw"), WITHDRAW, row.id())
                .named(page.text("verify.withdraw") + ", " + row.question())));
  }
}
