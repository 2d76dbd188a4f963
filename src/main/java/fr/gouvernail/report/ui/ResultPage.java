package fr.gouvernail.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.report.Findings;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;

/// Addresses and small parts that the pages of a result share.
final class ResultPage {

  /// Name of the route parameter that holds the assessment.
  static final String ASSESSMENT = "assessment";

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
    var dimension = findings.question(question).dimension();
    var link =
        new Anchor(dimension(findings.file().audit().id(), dimension) + "#" + question, question);
    link.setTitle(findings.question(question).label().in(findings.locale()));
    return link;
  }

  /// A sentence, followed by links to questions where there are any.
  static Paragraph withQuestions(
      Findings findings, String sentence, String before, List<String> questions) {
    var paragraph = new Paragraph(new Span(sentence));
    if (!questions.isEmpty()) {
      paragraph.add(new Span(" " + before + " "));
      for (int i = 0; i < questions.size(); i++) {
        paragraph.add(question(findings, questions.get(i)));
        if (i < questions.size() - 1) {
          paragraph.add(new Span(", "));
        }
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
