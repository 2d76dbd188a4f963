package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.assessment.AssessmentFile;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Gauge;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the page of an assessment says of it, part by part.
///
/// @param slug of its company
record AssessmentCards(AssessmentFile file, String slug) {

  /// How far each dimension has come.
  Card progress() {
    var table =
        new DataTable(text("assessment.progress"))
            .column(text("assessment.dimension"))
            .column(text("assessment.progress"))
            .figures(text("assessment.answered"));
    for (var dimension : file.questionnaire().dimensions()) {
      var done = file.progress(dimension.id());
      if (done.all() > 0) {
        table.row(
            new Anchor(
                AssessmentNavigation.dimension(slug, file.id(), dimension.id()),
                dimension.label().in(locale())),
            new Gauge(BigDecimal.valueOf(100L * done.answered() / done.all())),
            new Span(done.answered() + "/" + done.all()));
      }
    }
    var card = new Card(text("assessment.progress"), table);
    return file.open()
        ? card.beside(
            new Anchor(AssessmentNavigation.workbook(slug, file.id()), text("assessment.workbook")))
        : card;
  }

  /// Links to some of its questions; empty where there are none.
  Optional<Card> questions(String key, List<Question> questions) {
    if (questions.isEmpty()) {
      return Optional.empty();
    }
    var list = new UnorderedList();
    list.addClassName("gv-list");
    questions.forEach(q ->
        list.add(
            new ListItem(
                new Anchor(
                    AssessmentNavigation.dimension(slug, file.id(), q.dimension()) + "/" + q.id(),
                    q.id() + " " + q.label().in(locale())))));
    return Optional.of(new Card(text(key, questions.size()), list));
  }

  /// Who leads it, and what is aimed at.
  Card basis() {
    var card =
        new Card(
            text("assessment.basis"),
            new Paragraph(text("assessment.lead.is", file.name(file.lead()))),
            new Paragraph(
                text(
                    "assessment.second.is",
                    file.second() == null ? "–" : file.name(file.second()))),
            new Paragraph(
                text(
                    "assessment.targets.chosen",
                    file.questionnaire()
                        .targetProfile(file.targets().profile())
                        .label()
                        .in(locale()))));
    return file.open()
        ? card.beside(
            new Anchor(
                AssessmentNavigation.page(slug, file.id()) + "/profile",
                text("assessment.profile.edit")))
        : card;
  }

  private static String text(String key, Object... args) {
    return UI.getCurrent().getTranslation(key, args);
  }

  private static Locale locale() {
    return UI.getCurrent().getLocale();
  }
}
