package fr.gouvernail.assessment.preparation;

import static fr.gouvernail.identity.Permission.READ_ASSESSMENT_RESULT;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.AuditOutlines;
import fr.gouvernail.document.About;
import fr.gouvernail.document.DocxDocuments;
import fr.gouvernail.document.Letterheads;
import fr.gouvernail.document.PdfDocuments;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/// The questionnaire of an assessment on paper, without any answer.
@Service
public class BlankQuestionnaires {

  private final AuditOutlines audits;
  private final TenantDirectory directory;
  private final Letterheads letterheads;
  private final PdfDocuments documents;
  private final DocxDocuments docx;
  private final Texts texts;
  private final Clock clock;

  BlankQuestionnaires(
      AuditOutlines audits,
      TenantDirectory directory,
      Letterheads letterheads,
      PdfDocuments documents,
      DocxDocuments docx,
      Texts texts,
      Clock clock) {
    this.audits = audits;
    this.directory = directory;
    this.letterheads = letterheads;
    this.documents = documents;
    this.docx = docx;
    this.texts = texts;
    this.clock = clock;
  }

  /// Tagged, on A4.
  ///
  /// @throws NotFound for an unknown assessment
  @Requires(READ_ASSESSMENT_RESULT)
  public byte[] pdf(AssessmentId id, Locale language) {
    var paper = paper(id, language);
    return documents.write("preparation/blank", Map.of("paper", paper), paper.locale());
  }

  /// To edit first.
  ///
  /// @throws NotFound for an unknown assessment
  @Requires(READ_ASSESSMENT_RESULT)
  public byte[] docx(AssessmentId id, Locale language) {
    var paper = paper(id, language);
    var about =
        new About(paper.title(), paper.author(), paper.footer(), paper.locale(), clock.instant());
    return docx.write(about, BlankPassages.of(paper), paper.letterhead());
  }

  /// What such a file is called, without its suffix.
  @Internal("the page that offers it")
  public String name(Locale language) {
    return texts.getTranslation("preparation.blank.name", Texts.supported(language));
  }

  private BlankPaper paper(AssessmentId id, Locale language) {
    var locale = Texts.supported(language);
    var audit = audits.of(id);
    return new BlankPaper(
        texts,
        locale,
        directory.current().name(),
        audit,
        letterheads.of(audit.lead().value(), locale).orElse(null));
  }
}
