package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.assessment.AssessmentFile;
import fr.gouvernail.assessment.Contradiction;
import java.util.List;

/// What does not go together and nobody explained, before an assessment is closed. It keeps nobody
/// from closing.
final class OpenContradictions extends Div {

  /// @param slug of the workspace
  OpenContradictions(List<Contradiction> all, AssessmentFile file, String slug) {
    var open = all.stream().filter(Contradiction::isOpen).toList();
    setVisible(!open.isEmpty());
    var list = new UnorderedList();
    list.addClassName("gv-list");
    open.forEach(contradiction -> list.add(line(contradiction, file, slug)));
    var words = new Paragraph(getTranslation("assessment.contradictions.open", open.size()));
    words.addClassName("gv-strong");
    add(words, list, new Paragraph(getTranslation("assessment.contradictions.free")));
  }

  private ListItem line(Contradiction contradiction, AssessmentFile file, String slug) {
    var line = new ListItem(new Span(contradiction.about().text().in(getLocale()) + " "));
    var questions = contradiction.about().levels().keySet();
    if (questions.isEmpty()) {
      line.add(
          new Anchor(
              AssessmentNavigation.page(slug, file.id()) + "/profile",
              getTranslation("assessment.contradictions.profile")));
      return line;
    }
    questions.forEach(id -> {
      var question = file.questionnaire().question(id);
      line.add(
          new Anchor(
              AssessmentNavigation.dimension(slug, file.id(), question.dimension()) + "/" + id, id),
          new Span(" "));
    });
    return line;
  }
}
