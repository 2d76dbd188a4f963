package fr.gouvernail.assessment.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AnswerService;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.assessment.OpenAudit;
import fr.gouvernail.identity.Role;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class BlankQuestionnaireTests {

  /// 15.5 mm: what is left free at the sides, but for the width of a rule, in points.
  static final float MARGIN = 44;

  @Autowired BlankQuestionnaires blanks;
  @Autowired PreparationService preparation;
  @Autowired AssessmentService assessments;
  @Autowired AnswerService answers;
  @Autowired TestCompanies companies;

  Workspace company;
  PersonRef margaux;
  OpenAudit audit;

  @BeforeEach
  void anAudit() {
    company = companies.company();
    margaux = companies.member(company, Role.CONSULTANT);
    audit = OpenAudit.start(company, margaux, null, assessments, answers);
    audit.scored("GOV-02", 4);
  }

  @Test
  void thePdfIsTaggedAndAsksWhatThisCompanyIsAskedAlone() throws IOException {
    var asked = preparation().stream().map(Question::id).toList();
    var all = audit.as(margaux, () -> assessments.questionnaire()).questions();
    assertThat(asked.size()).isLessThan(all.size());

    try (var pdf = Loader.loadPDF(audit.as(margaux, () -> blanks.pdf(audit.id(), Locale.FRENCH)))) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("fr");
      var text = plain(new PDFTextStripper().getText(pdf));
      assertThat(text)
          .contains(company.name(), "cochez la dernière phrase", "Je ne sais pas.", "Rempli par")
          .contains(plain(preparation().getFirst().statements().getLast().text().fr()));
      for (var question : all) {
        assertThat(text.contains(question.id() + " · ")).isEqualTo(asked.contains(question.id()));
      }
    }
  }

  @Test
  void eachStatementStandsBesideItsNumber() throws IOException {
    try (var pdf = Loader.loadPDF(audit.as(margaux, () -> blanks.pdf(audit.id(), Locale.FRENCH)))) {
      var lines = new PDFTextStripper();
      lines.setSortByPosition(true);
      var text = plain(lines.getText(pdf));
      assertThat(text).contains("? Je ne sais pas.");
      for (var statement : preparation().getFirst().statements()) {
        assertThat(text).contains(statement.value() + " " + plain(statement.text().fr()));
      }
    }
  }

  @Test
  void noLineRunsIntoTheMargin() throws IOException {
    var beyond = new ArrayList<String>();
    try (var pdf = Loader.loadPDF(audit.as(margaux, () -> blanks.pdf(audit.id(), Locale.FRENCH)))) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String words, List<TextPosition> letters) {
          var last = letters.getLast();
          if (last.getXDirAdj() + last.getWidthDirAdj() > last.getPageWidth() - MARGIN) {
            beyond.add(words);
          }
        }
      }.getText(pdf);
    }
    assertThat(beyond).isEmpty();
  }

  @Test
  void theDocxSaysTheSameInEnglish() throws IOException {
    var bytes = audit.as(margaux, () -> blanks.docx(audit.id(), Locale.ENGLISH));
    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
        var words = new XWPFWordExtractor(document)) {
      var text = plain(words.getText());
      assertThat(text).contains("AI maturity questionnaire", "I do not know.", "Filled in by");
      for (var question : preparation()) {
        assertThat(text).contains(question.id() + " · ");
      }
    }
  }

  @Test
  void isForWhoeverWillReadTheResult() {
    var director = companies.member(company, Role.DIRECTOR);
    assertThat(audit.as(director, () -> blanks.pdf(audit.id(), Locale.FRENCH))).isNotEmpty();
    var employee = companies.member(company, Role.EMPLOYEE);
    assertThatThrownBy(() -> audit.as(employee, () -> blanks.pdf(audit.id(), Locale.FRENCH)))
        .isInstanceOf(NotFound.class);
  }

  private List<Question> preparation() {
    return audit.as(margaux, () -> preparation.outline(audit.id())).questions();
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ').replaceAll("\\s+", " ");
  }
}
