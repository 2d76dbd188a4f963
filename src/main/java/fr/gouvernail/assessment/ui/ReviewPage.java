package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.assessment.ReviewSheet;
import fr.gouvernail.assessment.inquiry.InquiryId;
import fr.gouvernail.assessment.inquiry.InquiryRow;
import fr.gouvernail.assessment.inquiry.InquiryState;
import fr.gouvernail.attachment.AttachmentRow;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.shell.Formats;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the parts of the page of a review share.
///
/// @param asked what people of the company were asked
/// @param files with which people replied, by their inquiry; no entry for one without
/// @param conducts whether the reader answers the audit, or reads it only
record ReviewPage(
    Component in,
    ReviewSheet sheet,
    List<InquiryRow> asked,
    Map<InquiryId, List<AttachmentRow>> files,
    boolean conducts,
    String slug) {

  String text(String key, Object... args) {
    return in.getTranslation("assessment.review." + key, args);
  }

  Formats formats() {
    return Formats.here();
  }

  AnswerText words() {
    return new AnswerText(sheet.file().questionnaire(), formats().locale());
  }

  Question question(String id) {
    return sheet.file().questionnaire().question(id);
  }

  /// The inquiries whose reply waits for a consultant.
  List<InquiryRow> replied() {
    return asked.stream().filter(row -> row.state() == InquiryState.REPLIED).toList();
  }

  /// The files with which somebody replied.
  List<AttachmentRow> files(InquiryRow row) {
    return files.getOrDefault(row.id(), List.of());
  }

  /// The inquiry about this question that waits for somebody, if any.
  Optional<InquiryRow> waiting(String question) {
    return asked.stream()
        .filter(row -> row.state().waits() && row.question().equals(question))
        .findFirst();
  }

  /// « CNF-03 Analyse d’impact », which leads to the interview for those who conduct it.
  Component name(Question question) {
    var words = question.id() + " · " + question.label().in(formats().locale());
    if (!conducts) {
      var name = new Span(words);
      name.addClassName("gv-strong");
      return name;
    }
    var link =
        new Anchor(
            AssessmentNavigation.dimension(slug, sheet.file().id(), question.dimension())
                + "/"
                + question.id(),
            words);
    link.addClassNames("gv-strong", "gv-quiet-link");
    return link;
  }

  static UnorderedList list() {
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-review-list");
    return list;
  }

  static ListItem item(Component... parts) {
    var body = new Div(parts);
    body.addClassName("gv-body");
    return new ListItem(body);
  }

  static Paragraph soft(String words) {
    var paragraph = new Paragraph(words);
    paragraph.addClassName("gv-soft");
    return paragraph;
  }

  static Div meta(Component... parts) {
    var meta = new Div(parts);
    meta.addClassNames("gv-meta", "gv-review-meta");
    return meta;
  }

  static Div acts(Component... parts) {
    var acts = new Div(parts);
    acts.addClassNames("gv-row", "gv-review-acts");
    return acts;
  }
}
