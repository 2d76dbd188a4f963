package fr.gouvernail.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.report.Findings;
import fr.gouvernail.report.Sentence;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.Workspace;
import java.util.Collection;

/// Addresses and small parts that the pages of a result share.
final class ResultPage {

  /// Name of the route parameter that holds the assessment.
  static final String ASSESSMENT = "assessment";

  /// The parameter that names the question to bring into sight.
  static final String QUESTION = "question";

  /// The parameter that names ticked actions, separated by dots.
  static final String ACTIONS = "actions";

  private ResultPage() {}

  static AssessmentId assessment(BeforeEnterEvent event) {
    return AssessmentId.of(event.getRouteParameters().get(ASSESSMENT).orElse(""));
  }

  static Workspace workspace() {
    return UiTenant.of(UI.getCurrent()).orElseThrow(() -> new NotFound("no workspace"));
  }

  static String assessments() {
    return "/t/" + workspace().slug() + "/assessments";
  }

  static String result(AssessmentId id) {
    return assessments() + "/" + id + "/result";
  }

  static String dimension(AssessmentId id, String dimension) {
    return result(id) + "/" + dimension;
  }

  /// « Et si… », with these actions ticked.
  static String whatIf(AssessmentId id, Collection<String> actions) {
    var page = result(id) + "/what-if";
    return actions.isEmpty() ? page : page + "?" + ACTIONS + "=" + String.join(".", actions);
  }

  /// The way from an earlier audit to this one.
  static String comparison(AssessmentId id) {
    return result(id) + "/comparison";
  }

  static Anchor button(String href, String icon, String text) {
    var link = new Anchor(href, "");
    link.addClassName("gv-button");
    if (!icon.isEmpty()) {
      link.add(Lucide.of(icon));
    }
    link.add(new Span(text));
    return link;
  }

  /// A code such as `SEC-02`, leading to its place in its dimension.
  static Anchor question(Findings findings, String question) {
    return question(findings, question, question);
  }

  static Anchor question(Findings findings, String question, String words) {
    var dimension = findings.question(question).dimension();
    var link =
        new Anchor(
            dimension(findings.file().audit().id(), dimension) + "?" + QUESTION + "=" + question,
            words);
    link.addClassName("gv-nowrap");
    link.setTitle(findings.question(question).label().in(findings.locale()));
    return link;
  }

  /// A sentence with a link in the place of each question.
  static Paragraph sentence(Findings findings, Sentence sentence) {
    var paragraph = new Paragraph();
    var words = sentence.marked().split(Sentence.MARK, -1);
    for (int i = 0; i < words.length; i++) {
      if (!words[i].isEmpty()) {
        paragraph.add(new Span(words[i]));
      }
      if (i < sentence.questions().size()) {
        paragraph.add(question(findings, sentence.questions().get(i)));
      }
    }
    return paragraph;
  }

  static Span meta(Component... parts) {
    var span = new Span(parts);
    span.addClassName("gv-meta");
    return span;
  }
}
