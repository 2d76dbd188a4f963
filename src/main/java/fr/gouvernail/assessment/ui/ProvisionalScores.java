package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.assessment.AssessmentFile;
import fr.gouvernail.scoring.AuditResult;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Tone;
import org.jspecify.annotations.Nullable;

/// The scores of an open assessment, hidden at first so that no answer is chosen for its effect.
class ProvisionalScores extends Div {

  /// @param result the scores once they are wanted; until then a button that asks for them
  ProvisionalScores(AssessmentFile file, @Nullable AuditResult result) {
    addClassName("gv-grid");
    add(
        new Card(
                getTranslation("assessment.provisional"),
                new Paragraph(getTranslation("assessment.provisional.why")),
                result == null
                    ? new ActButton(getTranslation("assessment.provisional.show"), "reveal", "")
                    : scores(file, result))
            .beside(
                new Chip(
                    Tone.ATTENTION, "hourglass", getTranslation("assessment.provisional.badge"))));
  }

  private Component scores(AssessmentFile file, AuditResult result) {
    var formats = Formats.here();
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
