package fr.gouvernail.charter;

import fr.gouvernail.charter.model.CharterText;
import fr.gouvernail.document.DocxDocuments;
import fr.gouvernail.document.PdfDocuments;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The charter to print, to sign and to take away. French documents, whatever the reader's
/// language.
@Service
@Transactional(readOnly = true)
public class CharterPapers {

  static final Locale FRENCH = Locale.FRANCE;

  private final CharterService charters;
  private final People people;
  private final TenantDirectory directory;
  private final PdfDocuments documents;
  private final DocxDocuments docx;
  private final Texts texts;
  private final Clock clock;
  private final String verifyAt;

  CharterPapers(
      CharterService charters,
      People people,
      TenantDirectory directory,
      PdfDocuments documents,
      DocxDocuments docx,
      Texts texts,
      Clock clock,
      @Value("${gouvernail.url}") String url) {
    this.charters = charters;
    this.people = people;
    this.directory = directory;
    this.documents = documents;
    this.docx = docx;
    this.texts = texts;
    this.clock = clock;
    verifyAt = url + "/verifier";
  }

  /// A version as a tagged PDF: approved, with the page on which it is signed; else marked as a
  /// project.
  ///
  /// @throws NotFound if the caller may not see it
  @Requires(Permission.READ_CHARTER)
  public byte[] pdf(CharterId id) {
    return documents.write("charter/paper", Map.of("paper", paper(id)), FRENCH);
  }

  /// A version to be edited elsewhere.
  ///
  /// @throws NotFound if the caller may not see it
  @Requires(Permission.READ_CHARTER)
  public byte[] docx(CharterId id) {
    var paper = paper(id);
    return docx.write(paper.about(clock.instant()), paper.passages());
  }

  private CharterPaper paper(CharterId id) {
    CharterText text = charters.text(id);
    var row =
        charters.versions().stream()
            .filter(version -> version.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("charter " + id));
    var approver = row.approvedBy();
    var name = approver == null ? "" : people.names(List.of(approver)).getOrDefault(approver, "");
    return new CharterPaper(row, text, directory.current(), name, verifyAt, clock.instant(), texts);
  }
}
