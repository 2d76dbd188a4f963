package fr.gouvernail.assessment.preparation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.assessment.preparation.BlankQuestionnaires;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Download;
import fr.gouvernail.tenancy.TenantId;
import java.util.List;
import java.util.Locale;

/// The questionnaire on paper, for whoever prefers a pen.
final class BlankCard {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private BlankCard() {}

  static Card of(PreparationPage page, TenantId tenant, BlankQuestionnaires blanks) {
    var audit = page.sheet().box().audit();
    var words = new Paragraph(page.text("blank.text", audit.questions().size()));
    words.addClassName("gv-soft");
    var card = new Card(page.text("blank"), words);
    for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      var name = blanks.name(language);
      var row =
          new Div(
              new Download(
                  "printer",
                  page.text("blank.pdf." + language.getLanguage()),
                  tenant,
                  name + ".pdf",
                  "application/pdf",
                  () -> blanks.pdf(audit.id(), language)),
              new Download(
                  "file-text",
                  page.text("blank.docx." + language.getLanguage()),
                  tenant,
                  name + ".docx",
                  DOCX,
                  () -> blanks.docx(audit.id(), language)));
      row.addClassNames("gv-row", "gv-preparation-blank");
      card.add(row);
    }
    return card;
  }
}
