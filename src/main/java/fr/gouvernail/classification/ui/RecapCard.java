package fr.gouvernail.classification.ui;

import static fr.gouvernail.classification.ui.ClassWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.aiact.Interview;
import fr.gouvernail.classification.InterviewSheet;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import java.util.List;

/// All is answered: to be read once more before it is recorded. One piece for a
/// [fr.gouvernail.shell.component.Still].
final class RecapCard {

  static final String COMPLETE = "complete";

  private RecapCard() {}

  /// @param changed whether somebody answered since the person last saw the answers
  static List<Component> of(InterviewSheet sheet, boolean changed) {
    var interview = sheet.interview();
    var heading = new H2(text("recap.title", interview.steps().size()));
    heading.setId(QuestionCard.HEADING);
    heading.getElement().setAttribute("tabindex", "-1");
    var recap = new Div(heading, new Paragraph(text("recap.text")));
    recap.setId("gv-asked-recap");
    long unsure = interview.steps().stream().filter(Interview.Step::isToCheck).count();
    if (unsure > 0) {
      recap.add(new Note(Tone.ATTENTION, "circle-question-mark", text("recap.unsure", unsure)));
    }
    if (changed) {
      recap.add(new Note(Tone.ATTENTION, "users", text("recap.changed")).announced());
    }
    var complete = new ActButton("", COMPLETE, "").primary();
    complete.add(new Span(text("complete")), Lucide.of("arrow-right"));
    var acts = new Div(QuestionCard.back(""), KeyedPage.key(complete, "Enter"));
    acts.addClassName("gv-asked-acts");
    recap.add(acts);
    return List.of(recap);
  }
}
