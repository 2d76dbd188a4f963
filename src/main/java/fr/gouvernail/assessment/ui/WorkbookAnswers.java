package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.assessment.AssessmentFile;
import fr.gouvernail.assessment.StoredAnswer;
import fr.gouvernail.assessment.workbook.BroughtWorkbook.Line;
import fr.gouvernail.shell.Formats;
import java.util.ArrayList;
import java.util.List;

/// Says the answers of a workbook and of the portal in words.
final class WorkbookAnswers {

  private static final int LONGEST = 400;

  private final Component in;
  private final AssessmentFile file;
  private final String slug;
  private final AnswerText words;

  WorkbookAnswers(Component in, AssessmentFile file, String slug) {
    this.in = in;
    this.file = file;
    this.slug = slug;
    words = new AnswerText(file.questionnaire(), Formats.here().locale());
  }

  /// « CNF-03 · Analyse d’impact », which leads to the question.
  Anchor name(Line line) {
    var question = line.question();
    return new Anchor(
        AssessmentNavigation.dimension(slug, file.id(), question.dimension()) + "/" + question.id(),
        label(line));
  }

  String label(Line line) {
    return line.question().id() + " · " + line.question().label().in(Formats.here().locale());
  }

  /// The answer, its reason, its comment, and whether to come back to it; each as a line.
  List<String> said(AnswerContent content) {
    var said = new ArrayList<String>();
    said.add(words.brief(content));
    add(said, "reason.is", content.reason());
    add(said, "comment.is", content.comment());
    if (content.revisit()) {
      said.add(text("revisit.is"));
    }
    return said;
  }

  private void add(List<String> said, String key, String text) {
    if (!text.isBlank()) {
      said.add(text(key, text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : text));
    }
  }

  /// Who answered, and when.
  String by(StoredAnswer stored) {
    var at = stored.at();
    return at == null ? "" : text("by", file.name(stored.by()), Formats.here().dateTime(at));
  }

  private String text(String key, Object... args) {
    return in.getTranslation("assessment.workbook." + key, args);
  }
}
