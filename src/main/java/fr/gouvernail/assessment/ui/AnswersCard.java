package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Still;

/// The answers of one dimension as they stand, for whoever reads without conducting.
final class AnswersCard {

  /// The act by which a dimension is chosen, and the id of the card.
  static final String READ = "read";

  private AnswersCard() {}

  /// @param dimension whose answers are shown; empty for none
  static Card of(ReviewPage page, String dimension) {
    var file = page.sheet().file();
    var choice = new HtmlContainer("select");
    choice.setId("gv-read-dimension");
    choice.addClassName("gv-select");
    choice.getElement().setAttribute("aria-label", page.text("answers.choose"));
    Still.act(choice, READ);
    choice.add(option("", page.text("answers.choose"), dimension));
    file.questionnaire().dimensions().stream()
        .filter(d -> file.progress(d.id()).all() > 0)
        .forEach(d -> {
          var progress = file.progress(d.id());
          choice.add(
              option(
                  d.id(),
                  page.text(
                      "answers.dimension",
                      d.label().in(page.formats().locale()),
                      progress.answered(),
                      progress.all()),
                  dimension));
        });
    var card = new Card(page.text("answers.title"), choice);
    card.setId(READ);
    if (!dimension.isEmpty()) {
      var list = ReviewPage.list();
      for (var question : file.questions(dimension)) {
        var stored = page.sheet().answers().get(question.id());
        if (stored == null) {
          continue;
        }
        list.add(line(page, question, stored.content()));
      }
      card.add(list);
    }
    return card;
  }

  private static ListItem line(ReviewPage page, Question question, AnswerContent content) {
    var level = new Span(page.words().brief(content) + ". ");
    level.addClassName("gv-strong");
    var answer = new Paragraph(level, new Span(page.words().statement(question, content)));
    if (content.comment().isBlank()) {
      return ReviewPage.item(page.name(question), answer);
    }
    var said = new Paragraph(content.comment());
    said.addClassName("gv-comment");
    return ReviewPage.item(page.name(question), answer, said);
  }

  private static HtmlContainer option(String value, String words, String chosen) {
    var option = new HtmlContainer("option");
    option.setText(words);
    option.getElement().setAttribute("value", value);
    if (value.equals(chosen)) {
      option.getElement().setAttribute("selected", true);
    }
    return option;
  }
}
