package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.assessment.AssessmentFile;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.shell.component.Gauge;
import fr.gouvernail.shell.component.Lucide;
import java.math.BigDecimal;
import java.util.Map;

/// One question as the company sees it, large enough for a wall.
final class FollowedQuestion extends Div {

  FollowedQuestion(AssessmentFile file, Question question, Map<String, AnswerContent> answers) {
    this();
    add(progress(file, answers));
    var dimension = file.questionnaire().dimension(question.dimension());
    var place = new Paragraph(dimension.label().in(getLocale()));
    place.addClassName("gv-context");
    add(place, new H1(question.text().in(getLocale())), statements(file, question, answers));
    var content = answers.getOrDefault(question.id(), NONE);
    if (content.state() == AnswerState.UNKNOWN || content.state() == AnswerState.NOT_APPLICABLE) {
      var said =
          new Paragraph(
              getTranslation(
                  content.state() == AnswerState.UNKNOWN
                      ? "assessment.follow.unknown"
                      : "assessment.follow.setAside"));
      said.addClassName("gv-follow-said");
      add(said);
    }
  }

  private static final AnswerContent NONE =
      new AnswerContent(AnswerState.UNANSWERED, null, null, "", "", false);

  private FollowedQuestion() {
    addClassName("gv-follow");
    getElement().setAttribute("aria-live", "polite");
  }

  /// Before the consultant has opened a question.
  static FollowedQuestion waiting(AssessmentFile file, Map<String, AnswerContent> answers) {
    var waiting = new FollowedQuestion();
    waiting.add(
        waiting.progress(file, answers),
        new H1(waiting.getTranslation("assessment.follow.waiting")),
        new Paragraph(waiting.getTranslation("assessment.follow.waiting.text")));
    return waiting;
  }

  private OrderedList statements(
      AssessmentFile file, Question question, Map<String, AnswerContent> answers) {
    var content = answers.getOrDefault(question.id(), NONE);
    var list = new OrderedList();
    for (var statement : question.statements()) {
      var chosen =
          content.state() == AnswerState.SCORED
              && Integer.valueOf(statement.value()).equals(content.value());
      var label =
          new Span(
              file.questionnaire().answerLevels().get(statement.value()).label().in(getLocale()));
      label.addClassName("gv-strong");
      var item = new ListItem(label, new Span(statement.text().in(getLocale())));
      if (chosen) {
        item.getElement().setAttribute("data-chosen", "");
        item.add(Lucide.of("check").named(getTranslation("assessment.follow.chosen")));
      }
      list.add(item);
    }
    return list;
  }

  private Div progress(AssessmentFile file, Map<String, AnswerContent> answers) {
    int all = file.questions().size();
    int done =
        (int)
            file.questions().stream()
                .filter(q -> answers.getOrDefault(q.id(), NONE).state() != AnswerState.UNANSWERED)
                .count();
    var words = new Span(getTranslation("assessment.follow.progress", done, all));
    var line = new Div(words, new Gauge(BigDecimal.valueOf(all == 0 ? 0 : 100L * done / all)));
    line.addClassName("gv-follow-progress");
    return line;
  }
}
