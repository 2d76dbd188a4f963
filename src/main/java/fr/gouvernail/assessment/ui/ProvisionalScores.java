package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.assessment.AssessmentFile;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Tone;

/// The scores of an open assessment, hidden at first so that no answer is chosen for its effect.
class ProvisionalScores extends Div {

  ProvisionalScores(AssessmentService assessments, AssessmentFile file) {
    var place = new Div();
    var reveal = new Button(getTranslation("assessment.provisional.show"));
    reveal.addClickListener(e -> {
      reveal.setVisible(false);
      place.add(scores(assessments, file));
    });
    addClassName("gv-grid");
    add(
        new Card(
                getTranslation("assessment.provisional"),
                new Paragraph(getTranslation("assessment.provisional.why")),
                reveal,
                place)
            .beside(
                new Chip(
                    Tone.ATTENTION, "hourglass", getTranslation("assessment.provisional.badge"))));
  }

  private Component scores(AssessmentService assessments, AssessmentFile file) {
    var formats = Formats.here();
    var result = assessments.provisional(file.id());
    var table =
        new DataTable(getTranslation("assessment.provisional"))
            .column(getTranslation("assessment.dimension"))
            .figures(getTranslation("assessment.score"));
    table.row(
        getTranslation("assessment.overall"),
        result.displayable() ? formats.scoreOrDash(result.score()) : "–");
    for (var dimension : result.dimensions()) {
      table.row(
          file.questionnaire().dimension(dimension.id()).label().in(getLocale()),
          dimension.displayable() ? formats.scoreOrDash(dimension.score()) : "–");
    }
    return table;
  }
}
